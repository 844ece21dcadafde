package vn.lienthong.hub.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.delivery.lane.Signs.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;

class BreakerRowTests {

    private static final DeliveryProperties.Breaker PROPERTIES =
            new DeliveryProperties.Breaker(3, Duration.ofSeconds(10));
    private static final BreakerRow OPEN = new BreakerRow(3, NOW.minusSeconds(60), NOW.plusSeconds(100), null);
    private static final Outcome DOWN = new Outcome.Unreachable("down");
    private static final Outcome TAKEN = new Outcome.Delivered();

    @Test
    void countsFailuresOverBatchesAndOpensAtTheLimit() {
        BreakerRow two = BreakerRow.CLOSED.after(Signs.of(DOWN, DOWN), PROPERTIES, NOW);
        assertThat(two).isEqualTo(new BreakerRow(2, null, null, null));
        assertThat(two.after(Signs.of(DOWN), PROPERTIES, NOW))
                .isEqualTo(new BreakerRow(3, NOW, NOW.plusSeconds(10), null));
    }

    @Test
    void startsCountingAnewAfterAnAnswer() {
        BreakerRow row = new BreakerRow(2, null, null, null).after(Signs.of(TAKEN, DOWN), PROPERTIES, NOW);
        assertThat(row).isEqualTo(new BreakerRow(1, null, null, null));
    }

    @Test
    void closesAfterAnAnswerAndRemembersWhen() {
        assertThat(OPEN.after(Signs.of(TAKEN), PROPERTIES, NOW)).isEqualTo(new BreakerRow(0, null, null, NOW));
    }

    @Test
    void takesARefusalAndTooManyCallsForSignsOfLife() {
        assertThat(OPEN.after(Signs.of(new Outcome.Refused("no")), PROPERTIES, NOW)
                        .open())
                .isFalse();
        assertThat(OPEN.after(Signs.of(new Outcome.Unreachable("slower", null, Sign.BUSY)), PROPERTIES, NOW)
                        .open())
                .isFalse();
        assertThat(BreakerRow.CLOSED
                        .after(
                                Signs.of(Signs.times(9, new Outcome.Unreachable("slower", null, Sign.BUSY))),
                                PROPERTIES,
                                NOW)
                        .untouched())
                .isTrue();
    }

    @Test
    void opensAnewWhenFailuresFollowTheAnswerInTheSameBatch() {
        assertThat(OPEN.after(Signs.of(TAKEN, DOWN, DOWN, DOWN), PROPERTIES, NOW))
                .isEqualTo(new BreakerRow(3, NOW, NOW.plusSeconds(10), NOW));
    }

    @Test
    void doesNotDisturbARunningProbeWhenOldCallsFail() {
        assertThat(OPEN.after(Signs.of(DOWN), PROPERTIES, NOW).probeAt()).isEqualTo(OPEN.probeAt());
    }

    @Test
    void waitsForTheNextProbeAfterOneThatFailedAndAsLongAsThePartnerAsks() {
        assertThat(OPEN.after(Signs.ofProbe(new Result.Called(DOWN)), PROPERTIES, NOW)
                        .probeAt())
                .isEqualTo(NOW.plusSeconds(10));
        Result asking = new Result.Called(new Outcome.Unreachable("down", Duration.ofSeconds(70)));
        assertThat(OPEN.after(Signs.ofProbe(asking), PROPERTIES, NOW).probeAt()).isEqualTo(NOW.plusSeconds(70));
    }

    @Test
    void probesAgainAtOnceWhenTheProbeWasNotNeeded() {
        assertThat(OPEN.after(Signs.ofProbe(new Result.Skipped()), PROPERTIES, NOW)
                        .probeAt())
                .isEqualTo(NOW);
    }
}
