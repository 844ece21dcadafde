package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;

/**
 * One fact in its place in the history.
 *
 * @param time when it happened, corrections applied
 * @param data as it counts, corrections applied; no personal data
 * @param state the dossier's state after it
 * @param effective whether it counts: allowed where it falls, and not annulled
 * @param correctedBy the correction that holds, or null
 * @param meant by member of {@code data}: the unit that a code meant when the fact happened, where it is another one
 */
public record Step(
        StoredFact said,
        Instant time,
        ObjectNode data,
        DossierState state,
        boolean effective,
        boolean annulled,
        FactRef correctedBy,
        Map<String, String> meant) {

    /** The unit that a member of the data meant when the fact happened; null if it names none. */
    public String unit(String member) {
        return meant.getOrDefault(member, data.path(member).asText(null));
    }

    /** What was said, with the units that its codes meant. */
    Fact fact() {
        ObjectNode resolved = data;
        if (!meant.isEmpty()) {
            resolved = data.deepCopy();
            meant.forEach(resolved::put);
        }
        return EventJson.readFact(said.type(), resolved);
    }
}
