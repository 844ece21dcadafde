package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number of days is spread over dossiers.
 *
 * <p>average = sum of days / dossiers, two decimals, half up. A percentile p is the nearest rank: the smallest number of
 * days that p % of the dossiers do not exceed, so it is always a number that occurs.
 */
record DaySpread(
        @Schema(description = "dossiers counted", example = "120")
        long dossiers,

        @Schema(description = "mean of their days", example = "1.35")
        BigDecimal average,

        @Schema(description = "half of them took no longer", example = "1")
        long median,

        @Schema(description = "nine tenths of them took no longer", example = "3")
        long percentile90,

        @Schema(description = "the longest took so many days", example = "6")
        long longest) {

    /** @return null if there is none */
    static DaySpread of(Spread.Of days) {
        return days.things() == 0
                ? null
                : new DaySpread(
                        days.things(),
                        BigDecimal.valueOf(days.sum())
                                .divide(BigDecimal.valueOf(days.things()), 2, RoundingMode.HALF_UP),
                        days.median(),
                        days.ninety(),
                        days.longest());
    }
}
