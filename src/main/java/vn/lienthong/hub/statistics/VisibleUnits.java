package vn.lienthong.hub.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.ServedUnits;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.Units;

/**
 * Whose numbers a caller may see: an operator, the province and a client that is no partner (it was given the scope to
 * read numbers, and reads nothing else) see all units; every other partner those that its system serves.
 */
@Component
public class VisibleUnits {

    private final Units units;
    private final ServedUnits served;

    VisibleUnits(Units units, ServedUnits served) {
        this.units = units;
        this.served = served;
    }

    /** Everything that the caller may see; empty if its numbers are not limited to units. */
    public Optional<Set<String>> all(Caller caller) {
        return seesAll(caller) ? Optional.empty() : Optional.of(served.of(caller.partner()));
    }

    /**
     * A unit and everything below it, as far as the caller may see it now: on each day as the tree stood then, or, as of
     * now, as it stands today.
     *
     * @param unit null for all that the caller may see
     * @param tree the units as known at any moment; what the caller may see is as it is now
     * @return empty if the numbers are not limited to units
     * @throws Fault UNIT_NOT_FOUND if there is no such unit, or the caller may not see it: which of both is not told
     */
    public Optional<CountedUnits> of(Caller caller, String unit, Period period, UnitsAs unitsAs, Units tree) {
        Optional<Set<String>> own = all(caller);
        if (unit == null) {
            return own.map(CountedUnits::of);
        }
        Predicate<String> visible = code -> own.isEmpty() || own.get().contains(code);
        if (tree.find(unit).isEmpty() || !visible.test(unit)) {
            throw new Fault(
                    FaultCode.UNIT_NOT_FOUND,
                    "There is no such unit, or none whose numbers this token may see. GET /api/v1/units lists the units.",
                    List.of(new Violation("unit", "names no unit that this token may see")));
        }
        return Optional.of(
                unitsAs == UnitsAs.THEN
                        ? CountedUnits.below(unit, period, tree, visible)
                        : CountedUnits.of(tree.at(tree.today()).subtree(unit).stream()
                                .filter(visible)
                                .toList()));
    }

    private static boolean seesAll(Caller caller) {
        return caller.operator() || caller.partner() == null || caller.partner().can(Ability.PROVINCE);
    }
}
