package vn.lienthong.hub.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one attempt: a closed set. {@code reason} is for operators and holds no personal data.
 *
 * <p>The design names the first three. The fourth was added because waiting for a time that the adapter knows is no
 * failure: as Unreachable it counted against the partner, opened its breaker, and was tried in vain every hour.
 */
public sealed interface Outcome {

    /** @param reference the partner's own name of the dossier, if its answer gave one; becomes an alias; else null */
    record Delivered(String reference) implements Outcome {
        public Delivered() {
            this(null);
        }
    }

    /** For good: the same content will be refused again. Parks the lane. */
    record Refused(String reason) implements Outcome {}

    /** Not now. @param retryAfter as the partner asks, or null */
    record Unreachable(String reason, Duration retryAfter) implements Outcome {
        public Unreachable(String reason) {
            this(reason, null);
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
