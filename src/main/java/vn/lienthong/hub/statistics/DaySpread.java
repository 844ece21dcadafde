package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;

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
        int median,

        @Schema(description = "nine tenths of them took no longer", example = "3")
        int percentile90,

        @Schema(description = "the longest took so many days", example = "6")
        int longest) {

    private static final int HALF = 50;
    private static final int NINE_TENTHS = 90;
    private static final int WHOLE = 100;

    /**
     * @param dossiersByDays how many dossiers took so many days
     * @return null if there is none
     */
    static DaySpread of(SortedMap<Integer, Long> dossiersByDays) {
        long dossiers =
                dossiersByDays.values().stream().mapToLong(Long::longValue).sum();
        if (dossiers == 0) {
            return null;
        }
        long days = dossiersByDays.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        return new DaySpread(
                dossiers,
                BigDecimal.valueOf(days).divide(BigDecimal.valueOf(dossiers), 2, RoundingMode.HALF_UP),
                percentile(dossiersByDays, dossiers, HALF),
                percentile(dossiersByDays, dossiers, NINE_TENTHS),
                dossiersByDays.lastKey());
    }

    private static int percentile(SortedMap<Integer, Long> dossiersByDays, long dossiers, int percent) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : dossiersByDays.entrySet()) {
            passed += entry.getValue();
            if (passed * WHOLE >= dossiers * percent) {
                return entry.getKey();
            }
        }
        return dossiersByDays.lastKey();
    }
}
