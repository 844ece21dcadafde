package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * A fact as it counts, after corrections.
 *
 * @param time when it happened, as last said
 * @param correctedBy the correction that holds, or null
 * @param correctedByOperator whether that was said with an operator's rights
 */
record EffectiveFact(
        StoredFact said,
        Instant time,
        ObjectNode data,
        boolean annulled,
        FactRef correctedBy,
        boolean correctedByOperator) {

    /** As it happened; at the same instant in the order of the language, then as they arrived. */
    static final Comparator<EffectiveFact> AS_HAPPENED = Comparator.comparing(EffectiveFact::time)
            .thenComparing(EffectiveFact::type)
            .thenComparing(fact -> fact.said().id());

    static EffectiveFact asSaid(StoredFact fact) {
        return new EffectiveFact(fact, fact.happenedAt(), fact.data(), false, null, false);
    }

    FactType type() {
        return said.type();
    }

    <T extends Fact> T as(Class<T> type) {
        return type.cast(EventJson.readFact(said.type(), data));
    }
}
