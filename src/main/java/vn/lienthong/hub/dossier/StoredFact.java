package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * One line of the history, as it was said.
 *
 * @param id grows with arrival inside one dossier
 * @param happenedAt when it happened, as said
 * @param recordedAt when the hub heard of it
 * @param partner who said it; null if the source is no partner's
 * @param byOperator said with an operator's rights
 * @param data what the fold needs; no personal data
 * @param detail everything else that was said; null where it was not read or is purged
 */
public record StoredFact(
        long id,
        FactRef ref,
        FactType type,
        Instant happenedAt,
        Instant recordedAt,
        String partner,
        boolean byOperator,
        boolean backfill,
        ObjectNode data,
        ObjectNode detail) {

    @Override
    public String toString() {
        return "StoredFact[" + id + " " + type.factName() + "]";
    }
}
