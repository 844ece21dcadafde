package vn.lienthong.hub.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.Units;

/**
 * Whose numbers a caller may see: an operator, the province and a client that is no partner (it was given the scope to
 * read numbers, and reads nothing else) see all units; every other partner those that its system serves.
 */
@Component
class VisibleUnits {

    private final Units units;
    private final Partners partners;

    VisibleUnits(Units units, Partners partners) {
        this.units = units;
        this.partners = partners;
    }

    /**
     * A unit and everything below it, as far as the caller may see it.
     *
     * @param unit null for all that the caller may see
     * @return codes; empty if the numbers are not limited to units
     * @throws Fault UNIT_NOT_FOUND if there is no such unit, or the caller may not see it: which of both is not told
     */
    Optional<Set<String>> of(Caller caller, String unit) {
        boolean all = seesAll(caller);
        if (unit == null) {
            return all ? Optional.empty() : Optional.of(served(caller.partner()));
        }
        if (units.find(unit).isEmpty() || !all && !partners.serves(caller.partner(), unit)) {
            throw new Fault(
                    FaultCode.UNIT_NOT_FOUND,
                    "There is no such unit, or none whose numbers this token may see. GET /api/v1/units lists the units.",
                    List.of(new Violation("unit", "names no unit that this token may see")));
        }
        return Optional.of(units.subtree(unit).stream()
                .filter(each -> all || partners.serves(caller.partner(), each))
                .collect(Collectors.toSet()));
    }

    private static boolean seesAll(Caller caller) {
        return caller.operator() || caller.partner() == null || caller.partner().can(Ability.PROVINCE);
    }

    private Set<String> served(Partner partner) {
        return partner.units().stream()
                .flatMap(top -> Stream.concat(Stream.of(top), units.subtree(top).stream()))
                .filter(unit -> partners.serves(partner, unit))
                .collect(Collectors.toSet());
    }
}
