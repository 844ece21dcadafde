package vn.lienthong.hub.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one attempt: a closed set. {@code reason} is for operators and holds no personal data.
 *
 * <p>The design names the first three. The others were added because they are no failures of the kind that Unreachable
 * is: it counts against the partner and opens its breaker, but one that asks for fewer calls is there, one whose address
 * is gone will not come back by itself, and waiting for a time that the adapter knows says nothing of the partner.
 */
public sealed interface Outcome {

    /** @param reference the partner's own name of the dossier, if its answer gave one; becomes an alias; else null */
    record Delivered(String reference) implements Outcome {
        public Delivered() {
            this(null);
        }
    }

    /** For good: the same content will be refused again. Parks the lane, or is skipped, as the partner declares. */
    record Refused(String reason) implements Outcome {}

    /** Not now. @param retryAfter as the partner asks, for all of its deliveries, or null */
    record Unreachable(String reason, Duration retryAfter) implements Outcome {
        public Unreachable(String reason) {
            this(reason, null);
        }
    }

    /**
     * Too many calls (HTTP 429). The partner is there and is told less: fewer calls at once, and none before the time that
     * it asks for. Nothing else is held against it, nor against the delivery.
     *
     * @param retryAfter as the partner asks, or null
     */
    record Busy(String reason, Duration retryAfter) implements Outcome {}

    /**
     * The address is gone for good (HTTP 410), whatever was sent: trying again is in vain. Parks the lane, and if nothing
     * else is heard of the partner, it is paused: an operator has to say where it is now.
     */
    record Gone(String reason) implements Outcome {}

    /**
     * The partner was not called, because it is not to be called now. Neither an attempt nor a failure: the lane is due
     * exactly then, and what follows in it waits behind.
     *
     * @param until when it may be told; at once if that is past
     */
    record Postponed(String reason, Instant until) implements Outcome {}
}
