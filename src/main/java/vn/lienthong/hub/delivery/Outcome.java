package vn.lienthong.hub.delivery;

import java.time.Duration;

/** What became of one attempt: a closed set. {@code reason} is for operators and holds no personal data. */
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
}
