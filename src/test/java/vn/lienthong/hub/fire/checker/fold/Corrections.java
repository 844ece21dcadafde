package vn.lienthong.hub.fire.checker.fold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.EventKey;

/** The corrections of a dossier: only by a fact's own source or an operator; of several, the last to arrive holds. */
final class Corrections {

    private final Map<EventKey, SaidFact> last = new HashMap<>();

    Corrections(Collection<SaidFact> facts) {
        facts.stream()
                .filter(fact -> fact.kind() == FactKind.CORRECTED)
                .sorted(Comparator.comparingLong(SaidFact::arrival))
                .forEach(correction -> {
                    JsonNode target = correction.data().path("corrects");
                    EventKey key = new EventKey(
                            target.path("source").asText(), target.path("id").asText());
                    if (correction.byOperator() || correction.key().source().equals(key.source())) {
                        last.put(key, correction);
                    }
                });
    }

    Corrected apply(SaidFact fact) {
        SaidFact correction = last.get(fact.key());
        if (correction == null) {
            return new Corrected(fact, fact.time(), fact.data(), false);
        }
        Instant time = SaidFact.instant(correction.data().get("time"));
        ObjectNode data = fact.data();
        if (correction.data().get("data") instanceof ObjectNode replaced) {
            data = data.deepCopy();
            data.setAll(replaced);
        }
        return new Corrected(
                fact,
                time == null ? fact.time() : time,
                data,
                correction.data().path("annuls").asBoolean(false));
    }

    /** A fact as it counts. */
    record Corrected(SaidFact said, Instant time, ObjectNode data, boolean annulled) {

        String text(String member) {
            return data.path(member).asText(null);
        }
    }
}
