package vn.lienthong.hub.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A commune, district, office or province in one period of its life. The same code may live several periods: when the
 * unit above it changes, or its name, a new period begins and the one before ends.
 *
 * @param parent code of the unit above, null at the top
 * @param validFrom first day of the period
 * @param validTo last day of the period, null while it lasts
 * @param successors who took over its work when it ended, by field; an empty list of fields means all that no other
 *     successor names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unit(
        String code,
        String name,
        Level level,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<Successor> successors) {

    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE,
        OFFICE
    }

    public record Successor(String unit, List<String> fields) {}

    /** Whether the period contains a day. */
    public boolean validOn(LocalDate day) {
        return !validFrom.isAfter(day) && !endedBefore(day);
    }

    /** Whether a day lies behind the period. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** The same period, cut off. */
    Unit endingBy(LocalDate lastDay) {
        return validTo != null && !validTo.isAfter(lastDay)
                ? this
                : new Unit(code, name, level, parent, validFrom, lastDay, successors);
    }
}
