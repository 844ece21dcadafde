package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.labour.in.Told;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** What the hub holds from others, as a sample has it: events, or events with the folded dossier. */
final class ToldEvents implements Told {

    private final Map<String, List<OthersFact>> facts = new HashMap<>();
    private final Map<String, Instant> dueAt = new HashMap<>();

    /** Nothing was told. */
    static final Told NOTHING = (partner, codes) -> Map.of();

    static ToldEvents of(JsonNode json) {
        ToldEvents told = new ToldEvents();
        (json.isArray() ? json : List.of(json)).forEach(told::add);
        return told;
    }

    private void add(JsonNode json) {
        DossierEvent event = EventJson.read(json.has("event") ? json.get("event") : json);
        facts.computeIfAbsent(event.subject(), code -> new ArrayList<>())
                .add(new OthersFact(event.type(), event.time(), event.fact()));
        if (json.path("dossier").hasNonNull("dueAt")) {
            dueAt.put(
                    event.subject(),
                    OffsetDateTime.parse(json.at("/dossier/dueAt").asText()).toInstant());
        }
    }

    @Override
    public Map<String, OthersFacts> dossiers(Partner partner, Collection<String> codes) {
        Map<String, OthersFacts> found = new HashMap<>();
        codes.stream()
                .filter(facts::containsKey)
                .forEach(code -> found.put(code, new OthersFacts(facts.get(code), dueAt.get(code))));
        return found;
    }
}
