package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import java.util.UUID;

/**
 * The head of a lane, leased to this node until {@code leaseEnds}.
 *
 * @param token the result counts only while the lane bears this token
 * @param probe whether it is the one lane that may try a partner whose breaker is open
 * @param takenOver whether another lease on the lane had ended without a result
 */
public record Claim(
        UUID delivery,
        String partner,
        long dossierId,
        long sequence,
        long factId,
        Instant enqueuedAt,
        long token,
        Instant leaseEnds,
        boolean probe,
        boolean takenOver) {

    /** The lane's key. */
    LaneKey lane() {
        return new LaneKey(partner, dossierId);
    }
}
