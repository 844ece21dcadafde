package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * A fact to be added to the history.
 *
 * @param data the event's whole {@code data}
 * @param backfill recorded and counted, told to nobody
 */
public record NewFact(
        Names names,
        FactRef ref,
        FactType type,
        Instant happenedAt,
        Instant recordedAt,
        String partner,
        boolean byOperator,
        boolean backfill,
        ObjectNode data) {

    StoredFact stored(long id) {
        FactParts parts = FactParts.of(data);
        return new StoredFact(
                id, ref, type, happenedAt, recordedAt, partner, byOperator, backfill, parts.data(), parts.detail());
    }

    @Override
    public String toString() {
        return "NewFact[" + ref + "]";
    }
}
