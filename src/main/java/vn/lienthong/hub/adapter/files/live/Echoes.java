package vn.lienthong.hub.adapter.files.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.lookup.FactsOfOthers;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/**
 * Knows what only confirms what the hub told the partner: the same fact of the same dossier at the same second, known
 * from somebody else. It goes no further.
 */
@Component("filesEchoes")
class Echoes {

    private final FactsOfOthers facts;

    Echoes(FactsOfOthers facts) {
        this.facts = facts;
    }

    /** @param events valid ones */
    Told told(Partner partner, Collection<JsonNode> events) {
        List<String> subjects = events.stream()
                .map(event -> event.path("subject").asText())
                .distinct()
                .toList();
        return new Told(subjects.isEmpty() ? Map.of() : facts.find(partner.id(), subjects));
    }

    /** What others said of the dossiers asked for. */
    record Told(Map<String, OthersFacts> bySubject) {

        boolean holds(JsonNode event) {
            OthersFacts known = bySubject.get(event.path("subject").asText());
            Instant time =
                    second(OffsetDateTime.parse(event.path("time").asText()).toInstant());
            return known != null
                    && known.facts().stream()
                            .anyMatch(fact -> second(fact.time()).equals(time)
                                    && fact.type()
                                            .eventType()
                                            .equals(event.path("type").asText()));
        }

        private static Instant second(Instant time) {
            return time.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
