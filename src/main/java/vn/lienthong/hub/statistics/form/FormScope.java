package vn.lienthong.hub.statistics.form;

import java.util.Optional;
import java.util.function.Predicate;
import vn.lienthong.hub.statistics.CountedUnits;

/**
 * Where dossiers count for one caller and question.
 *
 * @param period in the period asked for; empty for everywhere
 * @param dayBefore on the day before it, when the column of the period before was closed; empty for everywhere
 */
public record FormScope(Optional<CountedUnits> period, Optional<CountedUnits> dayBefore) {

    /** The part of it at units that fit. Empty for everywhere stays so: narrow it to all units first. */
    FormScope only(Predicate<String> wanted) {
        return new FormScope(period.map(units -> units.only(wanted)), dayBefore.map(units -> units.only(wanted)));
    }
}
