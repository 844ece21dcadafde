package vn.lienthong.hub.delivery.pace;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast one partner is told, as its row says.
 *
 * @param toldAt when it took something last, or null
 * @param pacedUntil until then it is told slowly because it was away; null if it was not
 */
record Pace(Arrivals arrivals, Instant toldAt, Bucket bucket, Instant pacedUntil) {

    /** Shorter silences are those of a slow answer; every outage that opened a breaker is longer. */
    static final Duration SILENCE = Duration.ofSeconds(5);

    /** A backlog is told when for a minute nothing was claimed that had waited. */
    private static final Duration TO_CATCH_UP = Duration.ofMinutes(1);

    /** What a partner must bear on its return: the promise is twice as much as usual. */
    private static final double ON_RETURN = 2;

    /** Of what comes now: more must go out than comes in. */
    private static final double OVER_ARRIVING = 1.5;

    static Pace unknown(Instant now) {
        return new Pace(Arrivals.none(now), null, new Bucket(1, now), null);
    }

    /** Whether nothing was told for a while: if something waited meanwhile, it was away. */
    boolean silent(Instant now) {
        return toldAt == null || !toldAt.plus(SILENCE).isAfter(now);
    }

    boolean returning(Instant now) {
        return pacedUntil != null && pacedUntil.isAfter(now);
    }

    /** @param floor for a partner for which hardly anything comes */
    double onReturn(double floor, Instant now) {
        double usual = arrivals.usual() == null ? 0 : arrivals.usual();
        return Math.max(floor, Math.max(ON_RETURN * usual, OVER_ARRIVING * arrivals.arriving(now)));
    }

    Pace with(long added, Instant told, Instant now) {
        return new Pace(added == 0 ? arrivals : arrivals.with(added, now), later(toldAt, told), bucket, pacedUntil);
    }

    Pace withBucket(Bucket spent) {
        return new Pace(arrivals, toldAt, spent, pacedUntil);
    }

    Pace pacedFrom(Instant now) {
        return new Pace(arrivals, toldAt, bucket, now.plus(TO_CATCH_UP));
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
