package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.partner.Partner;

/**
 * What the hub told, as a sample's {@code told.json} has it: events, or events with the folded dossier, or the status
 * bodies that were sent; one or an array of them.
 */
class ToldSample implements Told {

    private final Map<String, Dossier> byName = new HashMap<>();

    static ToldSample of(JsonNode json) {
        ToldSample sample = new ToldSample();
        (json.isArray() ? json : List.of(json)).forEach(sample::add);
        return sample;
    }

    void put(String name, Dossier dossier) {
        byName.put(name, dossier);
    }

    @Override
    public Map<String, Dossier> dossiers(Partner partner, Collection<RowNames> rows) {
        Map<String, Dossier> found = new HashMap<>();
        for (RowNames row : rows) {
            Stream.of(row.id(), row.code(), row.nationCode())
                    .filter(name -> name != null && byName.containsKey(name))
                    .findFirst()
                    .ifPresent(name -> found.put(row.id(), byName.get(name)));
        }
        return found;
    }

    private void add(JsonNode told) {
        Set<String> names = new HashSet<>();
        List<KnownFact> facts = new ArrayList<>();
        Instant dueAt = null;
        if (told.has("nationStatus")) {
            names.add(told.path("id").asText());
            names.add(told.path("code").asText());
            facts.add(new KnownFact(
                    typeOf(DossierState.ofNumber(told.get("nationStatus").asInt())),
                    IgateTime.parse(told.get("updatedDate").asText()),
                    null,
                    told.path("comment").asText(null)));
            dueAt = told.hasNonNull("appointmentDate")
                    ? IgateTime.parse(told.get("appointmentDate").asText())
                    : null;
        } else {
            DossierEvent event = EventJson.read(told.has("event") ? told.get("event") : told);
            names.add(event.subject());
            facts.add(known(event));
            JsonNode dossier = told.path("dossier");
            names.add(dossier.path("code").asText());
            dossier.path("aliases")
                    .forEach(alias -> names.add(alias.path("value").asText()));
            add(facts, FactType.REGISTERED, dossier.path("registeredAt"));
            add(facts, FactType.RECEIVED, dossier.path("receivedAt"));
            dueAt = dossier.hasNonNull("dueAt") ? time(dossier.get("dueAt")) : null;
        }
        Instant due = dueAt;
        names.forEach(name -> byName.merge(name, new Dossier(facts, due), ToldSample::both));
    }

    private static Dossier both(Dossier one, Dossier other) {
        List<KnownFact> facts = new ArrayList<>(one.facts());
        facts.addAll(other.facts());
        return new Dossier(facts, other.dueAt() != null ? other.dueAt() : one.dueAt());
    }

    private static KnownFact known(DossierEvent event) {
        JsonNode data = EventJson.write(event).get("data");
        String text = Stream.of("reason", "note", "stage")
                .map(name -> data.path(name).asText(null))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
        return new KnownFact(
                event.type(), event.time(), data.has("promisedAt") ? time(data.get("promisedAt")) : null, text);
    }

    private static void add(List<KnownFact> facts, FactType type, JsonNode time) {
        if (time.isTextual()) {
            facts.add(new KnownFact(type, time(time), null, null));
        }
    }

    private static Instant time(JsonNode time) {
        return java.time.OffsetDateTime.parse(time.asText()).toInstant();
    }

    private static FactType typeOf(DossierState state) {
        return switch (state) {
            case REGISTERED -> FactType.REGISTERED;
            case RECEIVED -> FactType.RECEIVED;
            case REFUSED -> FactType.REFUSED;
            case IN_PROGRESS -> FactType.PROGRESSED;
            case SUPPLEMENT_REQUESTED -> FactType.SUPPLEMENT_REQUESTED;
            case PAYMENT_REQUESTED -> FactType.PAYMENT_REQUESTED;
            case WITHDRAWN -> FactType.WITHDRAWN;
            case STOPPED -> FactType.STOPPED;
            case COMPLETED -> FactType.COMPLETED;
            case RETURNED -> FactType.RETURNED;
            case UNKNOWN -> throw new IllegalArgumentException("nothing is told of an unknown state");
        };
    }
}
