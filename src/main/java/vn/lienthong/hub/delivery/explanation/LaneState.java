package vn.lienthong.hub.delivery.explanation;

import java.time.Instant;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryStep;

/**
 * The lane of a delivery that is not over.
 *
 * @param before how many go first
 * @param pending how many are in the lane
 * @param stored {@code READY}, {@code CLAIMED} or {@code PARKED}
 * @param dueAt not before this; of a claimed lane the end of the lease
 * @param failures of the first one, in a row
 * @param failedSince null without failures
 * @param parkedAt null unless parked
 */
record LaneState(
        long before,
        int pending,
        String stored,
        Instant dueAt,
        int failures,
        Instant failedSince,
        Instant parkedAt,
        Head head) {

    /**
     * The first one of the lane, which alone is tried.
     *
     * @param answer the last one, or null
     * @param last null if it has no story
     */
    record Head(UUID id, String fact, String answer, DeliveryStep last) {}

    boolean parked() {
        return stored.equals("PARKED");
    }

    boolean claimed() {
        return stored.equals("CLAIMED");
    }
}
