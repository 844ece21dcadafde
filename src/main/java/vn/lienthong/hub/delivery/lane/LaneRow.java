package vn.lienthong.hub.delivery.lane;

import java.time.Instant;

/**
 * A lane as it stands in its locked row.
 *
 * @param attempts consecutive failures of its head
 */
record LaneRow(LaneKey key, int pending, State state, long token, int attempts, Instant firstFailedAt) {

    enum State {
        READY,
        CLAIMED,
        PARKED
    }

    boolean heldBy(Claim claim) {
        return state == State.CLAIMED && token == claim.token();
    }
}
