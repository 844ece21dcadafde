package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How hours are spread over dossiers, two decimals, half up. A percentile p is the nearest rank: the smallest time that
 * p % of the dossiers do not exceed, so it is always one that occurs.
 */
record HourSpread(
        @Schema(description = "dossiers counted", example = "120")
        long dossiers,

        @Schema(description = "mean of their hours", example = "21.35")
        BigDecimal average,

        @Schema(description = "half of them took no longer", example = "16.50")
        BigDecimal median,

        @Schema(description = "nine tenths of them took no longer", example = "38.00")
        BigDecimal percentile90,

        @Schema(description = "the longest", example = "71.25")
        BigDecimal longest) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** @return null if there is none */
    static HourSpread of(Spread.Of seconds) {
        return seconds.things() == 0
                ? null
                : new HourSpread(
                        seconds.things(),
                        BigDecimal.valueOf(seconds.sum())
                                .divide(HOUR.multiply(BigDecimal.valueOf(seconds.things())), 2, RoundingMode.HALF_UP),
                        hours(seconds.median()),
                        hours(seconds.ninety()),
                        hours(seconds.longest()));
    }

    private static BigDecimal hours(long seconds) {
        return BigDecimal.valueOf(seconds).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
