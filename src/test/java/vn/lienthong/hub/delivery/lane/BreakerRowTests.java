package vn.lienthong.hub.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.DeliveryProperties;

class BreakerRowTests {

    private static final Instant NOW = Instant.parse("2026-10-08T01:00:00Z");
    private static final DeliveryProperties.Breaker PROPERTIES =
            new DeliveryProperties.Breaker(3, Duration.ofSeconds(10));
    private static final BreakerRow OPEN = new BreakerRow("land", 3, NOW.minusSeconds(60), NOW.plusSeconds(100));

    @Test
    void countsFailuresOverBatchesAndOpensAtTheLimit() {
        BreakerRow two = BreakerRow.closed("land").after(failed(2), PROPERTIES, NOW);
        assertThat(two).isEqualTo(new BreakerRow("land", 2, null, null));
        assertThat(two.after(failed(1), PROPERTIES, NOW))
                .isEqualTo(new BreakerRow("land", 3, NOW, NOW.plusSeconds(10)));
    }

    @Test
    void startsCountingAnewAfterAnAnswer() {
        BreakerRow row = new BreakerRow("land", 2, null, null)
                .after(new PartnerSigns(true, 1, null, false, false), PROPERTIES, NOW);
        assertThat(row).isEqualTo(new BreakerRow("land", 1, null, null));
    }

    @Test
    void closesAfterAnAnswer() {
        assertThat(OPEN.after(new PartnerSigns(true, 0, null, false, false), PROPERTIES, NOW)
                        .untouched())
                .isTrue();
    }

    @Test
    void opensAnewWhenFailuresFollowTheAnswerInTheSameBatch() {
        assertThat(OPEN.after(new PartnerSigns(true, 3, null, false, false), PROPERTIES, NOW))
                .isEqualTo(new BreakerRow("land", 3, NOW, NOW.plusSeconds(10)));
    }

    @Test
    void doesNotDisturbARunningProbeWhenOldCallsFail() {
        assertThat(OPEN.after(failed(1), PROPERTIES, NOW).probeAt()).isEqualTo(OPEN.probeAt());
    }

    @Test
    void waitsForTheNextProbeAfterOneThatFailedAndAsLongAsThePartnerAsks() {
        assertThat(OPEN.after(new PartnerSigns(false, 1, null, true, false), PROPERTIES, NOW)
                        .probeAt())
                .isEqualTo(NOW.plusSeconds(10));
        assertThat(OPEN.after(new PartnerSigns(false, 1, NOW.plusSeconds(70), true, false), PROPERTIES, NOW)
                        .probeAt())
                .isEqualTo(NOW.plusSeconds(70));
    }

    @Test
    void probesAgainAtOnceWhenTheProbeWasNotNeeded() {
        assertThat(OPEN.after(new PartnerSigns(false, 0, null, false, true), PROPERTIES, NOW)
                        .probeAt())
                .isEqualTo(NOW);
    }

    private static PartnerSigns failed(int times) {
        return new PartnerSigns(false, times, null, false, false);
    }
}
