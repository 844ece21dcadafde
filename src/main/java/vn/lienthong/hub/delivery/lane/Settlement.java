package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import vn.lienthong.hub.delivery.DeliveryState;

/**
 * What an attempt makes of its delivery and its lane.
 *
 * @param called 1 if the partner was called, else 0
 * @param startedAt when it was called, else null
 * @param finishedAt null unless it is over for good
 * @param answer as it may be kept
 * @param reference the partner's own name of the dossier, or null
 * @param lane the lane from now on
 */
record Settlement(
        Attempt attempt,
        DeliveryState state,
        int called,
        Instant startedAt,
        Instant finishedAt,
        String answer,
        String reference,
        LaneAfter lane) {

    /** @param pending 0 means that the lane is gone */
    record LaneAfter(
            LaneKey key,
            int pending,
            LaneRow.State state,
            Instant dueAt,
            int attempts,
            Instant firstFailedAt,
            Instant parkedAt) {}
}
