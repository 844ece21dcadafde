package vn.lienthong.hub.delivery.pace;

import java.time.Duration;
import java.time.Instant;

/**
 * Lets so many begin in any second, and no more: four fifths of them flow in evenly, the last fifth may gather for a
 * claim that comes a little late (at least one, or nothing would ever flow).
 *
 * @param tokens that are there at {@code at}
 */
record Bucket(double tokens, Instant at) {

    private static final double EVENLY = 0.8;
    private static final double NANOS = 1e9;

    /** Ten times smaller than any token; keeps a sum of fractions from missing its whole by a hair. */
    private static final double HAIR = 1e-6;

    /** The bucket now. */
    Bucket filled(double perSecond, Instant now) {
        double seconds = Math.max(0, Duration.between(at, now).toNanos() / NANOS);
        double deep = Math.max(1, perSecond * (1 - EVENLY));
        return new Bucket(Math.min(deep, tokens + seconds * perSecond * EVENLY), now.isBefore(at) ? at : now);
    }

    int whole() {
        return (int) Math.floor(tokens + HAIR);
    }

    Bucket without(int taken) {
        return new Bucket(Math.max(0, tokens - taken), at);
    }
}
