package vn.lienthong.hub.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DaySpreadTests {

    @Test
    void isNothingOfNobody() {
        assertThat(DaySpread.of(new Spread.Of(0, 0, 0, 0, 0))).isNull();
    }

    @Test
    void ofOneDossierIsItsDays() {
        assertThat(DaySpread.of(new Spread.Of(1, 3, 3, 3, 3)))
                .isEqualTo(new DaySpread(1, new BigDecimal("3.00"), 3, 3, 3));
    }

    @Test
    void roundsTheAverageHalfUp() {
        assertThat(DaySpread.of(new Spread.Of(3, 1, 0, 1, 1)).average()).isEqualTo(new BigDecimal("0.33"));
        assertThat(DaySpread.of(new Spread.Of(8, 1, 0, 1, 1)).average()).isEqualTo(new BigDecimal("0.13"));
    }
}
