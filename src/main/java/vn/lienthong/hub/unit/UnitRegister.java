package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything known of units at one moment; a tree is made once for each day on which anything changes. */
final class UnitRegister {

    private final UnitPeriods periods;
    private final PeriodSuccession succession;
    private final Map<LocalDate, UnitTree> trees = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Heir>> heirs = new ConcurrentHashMap<>();

    UnitRegister(Collection<Unit> rows) {
        this.periods = new UnitPeriods(rows);
        this.succession = new PeriodSuccession(periods);
    }

    UnitPeriods periods() {
        return periods;
    }

    Succession succession() {
        return succession;
    }

    UnitTree at(LocalDate day) {
        LocalDate since = lastChange(day);
        UnitTree tree = trees.get(since);
        return tree != null ? tree : trees.computeIfAbsent(since, change -> new UnitTree(periods, change));
    }

    List<Heir> heirs(LocalDate day) {
        return heirs.computeIfAbsent(lastChange(day), succession::heirs);
    }

    private LocalDate lastChange(LocalDate day) {
        LocalDate change = periods.changes().floor(day);
        return change == null ? LocalDate.MIN : change;
    }
}
