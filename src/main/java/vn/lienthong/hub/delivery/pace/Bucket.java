package vn.lienthong.hub.delivery.pace;

import java.time.Duration;
import java.time.Instant;

/**
 * What may begin now, and no more.
 *
 * @param tokens that are there at {@code at}
 */
record Bucket(double tokens, Instant at) {

    private static final double NANOS = 1e9;

    /** Keeps a sum of fractions from missing its whole by a hair. */
    private static final double HAIR = 1e-6;

    /** The bucket now. */
    Bucket filled(Flow flow, Instant now) {
        double seconds = Math.max(0, Duration.between(at, now).toNanos() / NANOS);
        return new Bucket(Math.min(flow.depth(), tokens + seconds * flow.perSecond()), now.isBefore(at) ? at : now);
    }

    int whole() {
        return (int) Math.floor(tokens + HAIR);
    }

    Bucket without(int taken) {
        return new Bucket(Math.max(0, tokens - taken), at);
    }
}
