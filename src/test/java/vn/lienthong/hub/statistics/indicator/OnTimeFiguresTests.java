package vn.lienthong.hub.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.EventJson;

class OnTimeFiguresTests {

    @Test
    void givesPercentagesOfThoseResolvedWithOneDecimal() {
        OnTimeFigures figures = figures(33_973, 28_130, 5_757, 86);

        assertThat(figures.onTimePercent()).hasToString("99.7");
        assertThat(figures.earlyPercent()).hasToString("82.8");
        assertThat(figures.latePercent()).hasToString("0.3");
    }

    @Test
    void roundsHalfUp() {
        assertThat(figures(2000, 1, 0, 1999).earlyPercent()).hasToString("0.1");
        assertThat(figures(2000, 1, 0, 1999).latePercent()).hasToString("100.0");
    }

    @Test
    void hasNoPercentagesIfNothingIsResolved() throws JsonProcessingException {
        OnTimeFigures none = figures(0, 0, 0, 0);

        assertThat(none.onTimePercent()).isNull();
        assertThat(EventJson.mapper().valueToTree(none).has("portal")).isFalse();
    }

    private static OnTimeFigures figures(long resolved, long early, long onTime, long late) {
        return new OnTimeFigures(resolved, 0, resolved, early, onTime, late, 0, 0, 0, 0, null, null);
    }
}
