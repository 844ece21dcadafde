package vn.lienthong.hub.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.TestNode;

class BackoffTests {

    private final Backoff backoff = new Backoff(TestNode.properties(), new Random(7));

    @Test
    void spreadsOverTheWholeTimeSinceNothing() {
        assertThat(IntStream.range(0, 1000).mapToObj(each -> backoff.pause(4, null)))
                .allMatch(pause -> pause.compareTo(Duration.ofSeconds(8)) <= 0)
                .anyMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) < 0)
                .anyMatch(pause -> pause.compareTo(Duration.ofSeconds(7)) > 0);
    }

    @Test
    void neverExceedsTheCapHoweverOftenItFails() {
        assertThat(IntStream.of(10, 31, 64, 1000, Integer.MAX_VALUE).mapToObj(each -> backoff.pause(each, null)))
                .allMatch(pause -> !pause.isNegative() && pause.compareTo(Duration.ofMinutes(10)) <= 0);
    }

    @Test
    void isNeverShorterThanThePartnerAsks() {
        assertThat(IntStream.range(0, 100).mapToObj(each -> backoff.pause(1, Duration.ofSeconds(90))))
                .containsOnly(Duration.ofSeconds(90));
    }

    @Test
    void believesNoTimeBeyondTheLimitAndNoneThatIsNegative() {
        assertThat(backoff.asked(Duration.ofDays(9))).isEqualTo(Duration.ofHours(1));
        assertThat(backoff.asked(Duration.ofSeconds(-5))).isZero();
        assertThat(backoff.asked(null)).isZero();
    }
}
