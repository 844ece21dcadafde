package vn.lienthong.hub.statistics.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a hundred, one decimal, half up. */
final class Percent {

    private static final long WHOLE = 100;

    private Percent() {}

    /** @return null of none */
    static BigDecimal of(long part, long all) {
        return all == 0
                ? null
                : BigDecimal.valueOf(WHOLE * part).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
