package vn.lienthong.hub.delivery.pace;

import java.time.Instant;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partner;

/**
 * How many lanes a claim may take by its partner's pace.
 *
 * @param bucket filled up to now; null if nothing holds the claim back
 * @param returning whether the partner was away, and is told slowly
 */
record Allowance(Pace pace, Bucket bucket, boolean returning, Instant now) {

    /** A probe is held back by the partner's own limit only: it is one lane, and the breaker says when. */
    static Allowance of(
            Partner.Connection connection,
            Pace pace,
            Return back,
            DeliveryProperties.OnReturn properties,
            Instant now) {
        boolean returning = back != Return.NO || pace.returning(now);
        Flow flow = connection.maxPerSecond() == null ? Flow.FREE : Flow.strictly(connection.maxPerSecond());
        if (returning && back != Return.PROBED) {
            flow = flow.and(Flow.about(pace.onReturn(properties.floor(), now)));
        }
        return new Allowance(pace, flow.isFree() ? null : pace.bucket().filled(flow, now), returning, now);
    }

    int atMost(int room) {
        return bucket == null ? room : Math.min(room, bucket.whole());
    }

    /**
     * The pace after a claim, or null if there is nothing to write.
     *
     * @param oldest when the oldest claimed delivery was enqueued
     */
    Pace after(int claimed, Instant oldest) {
        boolean backlog = returning && !oldest.plus(Pace.SILENCE).isAfter(now);
        if (bucket == null && !backlog) {
            return null;
        }
        Pace spent = bucket == null ? pace : pace.withBucket(bucket.without(claimed));
        return backlog ? spent.pacedFrom(now) : spent;
    }

    /** Whether a partner comes back from being away. */
    enum Return {
        NO,
        /** Its breaker is open, and this claim tries it. */
        PROBED,
        /** It waits for nothing but its deliveries. */
        YES
    }
}
