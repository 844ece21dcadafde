package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DaySpreadTests {

    @Test
    void isNothingOfNobody() {
        assertThat(spread(Map.of())).isNull();
    }

    @Test
    void ofOneDossierIsItsDays() {
        assertThat(spread(Map.of(3, 1L))).isEqualTo(new DaySpread(1, new BigDecimal("3.00"), 3, 3, 3));
    }

    @Test
    void takesTheNearestRank() {
        assertThat(spread(Map.of(0, 5L, 1, 4L, 7, 1L))).isEqualTo(new DaySpread(10, new BigDecimal("1.10"), 0, 1, 7));
        assertThat(spread(Map.of(0, 4L, 1, 4L, 7, 2L))).isEqualTo(new DaySpread(10, new BigDecimal("1.80"), 1, 7, 7));
    }

    @Test
    void roundsTheAverageHalfUp() {
        assertThat(spread(Map.of(0, 2L, 1, 1L)).average()).isEqualTo(new BigDecimal("0.33"));
        assertThat(spread(Map.of(0, 7L, 1, 1L)).average()).isEqualTo(new BigDecimal("0.13"));
    }

    private static DaySpread spread(Map<Integer, Long> dossiersByDays) {
        return DaySpread.of(new TreeMap<>(dossiersByDays));
    }
}
