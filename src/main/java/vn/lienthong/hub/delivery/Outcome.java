package vn.lienthong.hub.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one attempt: a closed set. {@code reason} is for operators and holds no personal data.
 *
 * <p>The design names the first three. Postponed was added because waiting for a time that the adapter knows is no failure
 * and says nothing of the partner.
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

    /**
     * Not now.
     *
     * @param retryAfter as the partner asks, for all of its deliveries, or null
     */
    record Unreachable(String reason, Duration retryAfter, Sign sign) implements Outcome {

        /** What it says of the partner. */
        public enum Sign {
            /** It does not answer as it should; counts against it and opens its breaker. */
            AWAY,
            /**
             * It is there and wants fewer calls (HTTP 429): fewer at once, and none before the time that it asks for. Nothing
             * else is held against it, nor against the delivery.
             */
            BUSY,
            /**
             * Its address is gone for good (HTTP 410), whatever was sent: trying again is in vain. Parks the lane, and if
             * the partner says nothing else, it is paused: an operator has to say where it is now.
             */
            GONE
        }

        public Unreachable(String reason, Duration retryAfter) {
            this(reason, retryAfter, Sign.AWAY);
        }

        public Unreachable(String reason) {
            this(reason, null);
        }

        public boolean is(Sign other) {
            return sign == other;
        }
    }

    /**
     * The partner was not called, because it is not to be called now. Neither an attempt nor a failure: the lane is due
     * exactly then, and what follows in it waits behind.
     *
     * @param until when it may be told; at once if that is past
     */
    record Postponed(String reason, Instant until) implements Outcome {}
}
