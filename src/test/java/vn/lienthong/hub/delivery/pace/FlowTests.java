package vn.lienthong.hub.delivery.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTests {

    private static final Instant START = Instant.parse("2026-10-08T01:00:00Z");

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 2, 3, 5, 7.5, 10, 40, 500})
    void letsNeverMoreBeginInASecondThanThePartnersOwnLimit(double limit) {
        Taken taken = take(Flow.strictly(limit), Duration.ofMinutes(20));
        assertThat(taken.mostInASecond).isLessThanOrEqualTo((int) Math.ceil(limit));
        assertThat(taken.perSecond).isBetween(limit * 0.45, limit * 0.71);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5, 10, 40, 500})
    void letsAlmostAsManyBeginAsAreBorneOnAReturn(double most) {
        assertThat(take(Flow.about(most), Duration.ofMinutes(20)).perSecond).isBetween(most * 0.8, most * 0.86);
    }

    /** Takes what there is every fifth of a second or a little later, as claims do. */
    private static Taken take(Flow flow, Duration howLong) {
        Random random = new Random(7);
        Deque<Instant> lately = new ArrayDeque<>();
        Bucket bucket = new Bucket(1, START);
        int total = 0;
        int most = 0;
        for (Instant now = START; now.isBefore(START.plus(howLong)); now = now.plusMillis(200 + random.nextInt(10))) {
            bucket = bucket.filled(flow, now);
            for (int i = 0; i < bucket.whole(); i++) {
                lately.add(now);
            }
            total += bucket.whole();
            bucket = bucket.without(bucket.whole());
            while (!lately.isEmpty() && !lately.peek().plusSeconds(1).isAfter(now)) {
                lately.remove();
            }
            most = Math.max(most, lately.size());
        }
        return new Taken(most, total * 1.0 / howLong.toSeconds());
    }

    private record Taken(int mostInASecond, double perSecond) {}
}
