package vn.lienthong.hub.adapter.post.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * Up to where the feed has been read and accepted.
 *
 * @param lastId of the last row
 * @param lookBackFrom where the next look back begins: where the cursor stood two looks back ago
 * @param lookBackNext where it stood at the last one
 * @param lookedBackAt when that was
 * @param caughtUp whether the feed's end was reached once: what came before is a backfill
 * @param polledAt when a poll ended last
 */
public record Cursor(
        String lastId,
        String lookBackFrom,
        String lookBackNext,
        Instant lookedBackAt,
        boolean caughtUp,
        Instant polledAt) {

    /** Of a feed that was never read. */
    static Cursor before(String firstId, Instant now) {
        return new Cursor(firstId, firstId, firstId, now, false, Instant.EPOCH);
    }

    boolean mustLookBack(Instant now, Duration every) {
        return caughtUp && !lookBackFrom.equals(lastId) && !now.isBefore(lookedBackAt.plus(every));
    }

    Cursor at(String id) {
        return new Cursor(id, lookBackFrom, lookBackNext, lookedBackAt, caughtUp, polledAt);
    }

    /** The end of the feed was reached. */
    Cursor polled(Instant now) {
        return new Cursor(lastId, lookBackFrom, lookBackNext, lookedBackAt, true, now);
    }

    /** @param stood where the cursor stood when the look back began */
    Cursor lookedBack(String stood, Instant now) {
        return new Cursor(lastId, lookBackNext, stood, now, caughtUp, polledAt);
    }
}
