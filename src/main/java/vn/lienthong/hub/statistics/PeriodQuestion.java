package vn.lienthong.hub.statistics;

import java.time.Instant;

/**
 * What every number is asked by.
 *
 * @param unit the unit with everything below it; null for all that the caller may see
 * @param knownAt the moment as of which everything is known; null for now
 */
public record PeriodQuestion(String unit, Period period, UnitsAs unitsAs, Instant knownAt) {

    public PeriodQuestion knownAt(Instant moment) {
        return new PeriodQuestion(unit, period, unitsAs, moment);
    }

    /**
     * Reads {@code unit}, {@code from}, {@code to}, {@code units} and {@code knownAt}.
     *
     * @param latest the latest moment as of which anything can be asked
     */
    public static PeriodQuestion read(ParameterReader reader, Instant latest) {
        String unit = reader.one("unit");
        Period period = reader.period();
        UnitsAs unitsAs = reader.oneOf("units", UnitsAs::ofName, "must be 'then' or 'now'");
        return new PeriodQuestion(unit, period, unitsAs == null ? UnitsAs.THEN : unitsAs, reader.knownAt(latest));
    }
}
