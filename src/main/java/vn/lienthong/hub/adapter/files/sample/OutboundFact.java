package vn.lienthong.hub.adapter.files.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.partner.Partner;

/** {@code {event, dossier}} as samples and previews write it, read as a delivery. */
public final class OutboundFact {

    private static final Set<String> MEMBERS = Arrays.stream(DossierSnapshot.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private OutboundFact() {}

    /** Everything that is wrong with it, by JSON pointer; empty if it can be read. */
    public static List<Violation> violations(JsonNode fact, EventCheck check) {
        List<Violation> wrong = new ArrayList<>();
        check.violations(whole(fact.path("event")))
                .forEach(each -> wrong.add(new Violation("/event" + each.pointer(), each.message())));
        if (!fact.path("dossier").isObject()) {
            wrong.add(new Violation("/dossier", "must be the folded dossier, an object"));
            return wrong;
        }
        try {
            snapshot(fact);
        } catch (IllegalArgumentException e) {
            wrong.add(new Violation("/dossier", e.getMessage()));
        }
        return wrong;
    }

    /** @throws IllegalArgumentException if {@link #violations} has something to say */
    public static Delivery delivery(JsonNode fact, Partner partner) {
        DossierEvent event = EventJson.read(whole(fact.get("event")));
        return new Delivery(new UUID(0, 0), 1, 1, partner, event, snapshot(fact));
    }

    /** A sample may leave out who said it: it has no meaning here. */
    private static JsonNode whole(JsonNode event) {
        if (!(event instanceof ObjectNode)) {
            return event;
        }
        ObjectNode whole = ((ObjectNode) event).deepCopy();
        List.of("id", "source").forEach(name -> {
            if (!whole.has(name)) {
                whole.put(name, "/sample");
            }
        });
        if (!whole.has("specversion")) {
            whole.put("specversion", "1.0");
        }
        return whole;
    }

    private static DossierSnapshot snapshot(JsonNode fact) {
        ObjectNode dossier = fact.get("dossier").deepCopy();
        ObjectNode more = dossier.withObjectProperty("more");
        List<String> names = new ArrayList<>();
        dossier.fieldNames().forEachRemaining(names::add);
        names.stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> more.set(name, dossier.get(name)));
        try {
            DossierSnapshot snapshot = EventJson.mapper().treeToValue(dossier, DossierSnapshot.class);
            if (snapshot.code() == null || snapshot.state() == null) {
                throw new IllegalArgumentException("needs code and state");
            }
            return snapshot;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no folded dossier: a member has the wrong form", e);
        }
    }
}
