package vn.lienthong.hub.delivery.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private static final Instant START = Instant.parse("2026-10-08T01:00:00Z");

    private Instant now = START;
    private Arrivals arrivals = Arrivals.none(START);

    private void come(long each, Duration every, Duration howLong) {
        for (Instant end = now.plus(howLong); now.isBefore(end); ) {
            now = now.plus(every);
            arrivals = arrivals.with(each, now);
        }
    }

    @Test
    void knowsNothingUsualBeforeAWindowIsOver() {
        come(20, Duration.ofSeconds(2), Duration.ofSeconds(58));
        assertThat(arrivals.usual()).isNull();
        assertThat(arrivals.arriving(now)).isCloseTo(10, within(0.5));
    }

    @Test
    void learnsWhatIsUsualAtAnyRate() {
        come(20, Duration.ofSeconds(2), Duration.ofMinutes(10));
        assertThat(arrivals.usual()).isCloseTo(10, within(0.2));
        arrivals = Arrivals.none(now);
        come(1, Duration.ofMinutes(10), Duration.ofDays(3));
        assertThat(arrivals.usual()).isCloseTo(1 / 600.0, within(0.0002));
    }

    @Test
    void aNightDoesNotMakeAPartnerLookQuiet() {
        come(10, Duration.ofSeconds(2), Duration.ofHours(2));
        come(1, Duration.ofMinutes(10), Duration.ofHours(14));
        assertThat(arrivals.usual()).isBetween(4.5, 5.0);
        assertThat(arrivals.arriving(now)).isLessThan(0.05);
    }

    @Test
    void oneImportDoesNotMakeAQuietPartnerBusy() {
        come(1, Duration.ofMinutes(3), Duration.ofDays(4));
        double before = arrivals.usual();
        come(1000, Duration.ofSeconds(2), Duration.ofSeconds(10));
        come(1, Duration.ofMinutes(3), Duration.ofHours(1));
        assertThat(arrivals.usual()).isGreaterThan(before).isLessThan(5000 / 60.0 / 9);
    }

    @Test
    void whatComesNowIsCountedAtOnceWhoeverCountsIt() {
        come(1, Duration.ofMinutes(3), Duration.ofDays(1));
        for (int i = 0; i < 3600; i++) {
            now = now.plusMillis(i % 3 == 0 ? 900 : 50);
            arrivals = arrivals.with(5, now);
        }
        assertThat(arrivals.arriving(now)).isGreaterThan(4);
        assertThat(arrivals.arriving(now.plus(Duration.ofHours(1)))).isZero();
    }

    @Test
    void aFullerHourOfAQuietPartnerIsChance() {
        come(1, Duration.ofMinutes(10), Duration.ofDays(3));
        come(1, Duration.ofMinutes(5), Duration.ofHours(1));
        assertThat(arrivals.arriving(now)).isBetween(1.1 / 600, 1.4 / 600);
        come(1, Duration.ofMinutes(5), Duration.ofHours(5));
        assertThat(arrivals.arriving(now)).isGreaterThan(1.7 / 600);
    }
}
