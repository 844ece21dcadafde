package vn.lienthong.hub.adapter.labour.pull;

import java.time.Instant;
import java.util.Map;

/**
 * A fact that a row showed before.
 *
 * @param slot see {@link vn.lienthong.hub.adapter.labour.in.Shown#slot}
 * @param id of the event that said it; null if it only confirmed what the hub had told
 * @param time as shown last
 * @param version how many changes of it were told
 * @param members digest of each member of the data, as shown last; of a confirmation the appointment's alone
 */
public record KnownFact(String slot, String id, Instant time, int version, Map<String, String> members) {

    boolean own() {
        return id != null;
    }
}
