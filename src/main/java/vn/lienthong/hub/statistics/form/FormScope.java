package vn.lienthong.hub.statistics.form;

import java.util.Optional;
import java.util.function.Predicate;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.statistics.milestone.Known;

/**
 * As of which moment a question of one caller is answered, and where dossiers count for it.
 *
 * @param known the moment, the same for ever
 * @param period in the period asked for; empty for everywhere
 * @param dayBefore on the day before it, when the column of the period before was closed; empty for everywhere
 */
public record FormScope(Known known, Optional<CountedUnits> period, Optional<CountedUnits> dayBefore) {

    /** The part of it at units that fit. Empty for everywhere stays so: narrow it to all units first. */
    FormScope only(Predicate<String> wanted) {
        return new FormScope(
                known, period.map(units -> units.only(wanted)), dayBefore.map(units -> units.only(wanted)));
    }

    /** Whether the same units count on both, and each the whole time. */
    boolean stays() {
        return period.equals(dayBefore)
                && period.map(units -> units.stays().isEmpty()).orElse(true);
    }
}
