package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.util.Map;

/**
 * What is known at a moment, the same for ever: everything recorded by then, as far as it had been committed when it was
 * first asked for (or at the first question after the moment).
 *
 * @param at the moment
 * @param snapshot a {@code pg_snapshot}: which transactions had been committed
 * @param bound every transaction before this one had recorded by the moment all that it recorded
 */
public record Known(Instant at, String snapshot, String bound) {

    /** For statements that use {@link #of}. */
    public Map<String, Object> parameters() {
        return Map.of("knownAt", at.toString(), "snapshot", snapshot, "bound", bound);
    }

    /** The condition that something is known, by its two columns; moment and snapshot are read once and not for each row. */
    public static String of(String recordedAt, String recordedIn) {
        return "(%s <= (select :knownAt::timestamptz) and pg_visible_in_snapshot(%s, (select :snapshot::pg_snapshot)))"
                .formatted(recordedAt, recordedIn);
    }
}
