package vn.lienthong.hub.lookup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierQuery;
import vn.lienthong.hub.dossier.Horizon;
import vn.lienthong.hub.dossier.OfficeHorizons;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.UnitScope;
import vn.lienthong.hub.unit.Units;

/** Makes the query of a list from what a caller asks for. */
@Component
class DossierQueries {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");
    private static final String UNKNOWN_UNIT = "no unit of this code is known; /api/v1/units lists them";

    private final Sight sight;
    private final Units units;
    private final OfficeHorizons horizons;
    private final Clock clock;

    DossierQueries(Sight sight, Units units, OfficeHorizons horizons, Clock clock) {
        this.sight = sight;
        this.units = units;
        this.horizons = horizons;
        this.clock = clock;
    }

    /** @throws vn.lienthong.hub.fault.Fault {@code invalid-parameter}, {@code calendar-unknown} */
    DossierQuery query(Caller caller, DossierFilter filter, DossierState state, Boolean overdue, Boolean paused) {
        Instant now = clock.instant();
        Set<String> competent = competent(filter);
        Horizon within = horizon("dueWithin", filter.dueWithin(), now, competent);
        return new DossierQuery(
                sight.audience(caller),
                scope(filter.unit()),
                new DossierQuery.Kind(
                        state, competent, code("field", filter.field()), code("procedure", filter.procedure())),
                new DossierQuery.Lateness(
                        within != null && overdue == null ? Boolean.FALSE : overdue,
                        paused,
                        horizon("dueBeyond", filter.dueBeyond(), now, competent),
                        within),
                ListParameters.time("updatedSince", filter.updatedSince()),
                now);
    }

    private Horizon horizon(String name, String text, Instant now, Set<String> competent) {
        Duration officeTime = ListParameters.officeTime(name, text);
        return officeTime == null ? null : horizons.of(now, officeTime, competent);
    }

    /** With what they took over from units that ended. */
    private UnitScope scope(String unit) {
        if (ListParameters.isAbsent(unit)) {
            return null;
        }
        Set<String> subtree = units.subtree(unit);
        if (subtree.isEmpty()) {
            throw ListParameters.wrong("unit", UNKNOWN_UNIT);
        }
        return UnitScope.of(subtree, units.heirs(units.today()), subtree::contains);
    }

    private Set<String> competent(DossierFilter filter) {
        Set<String> competent = null;
        if (!ListParameters.isAbsent(filter.competentUnit())) {
            if (units.find(filter.competentUnit()).isEmpty()) {
                throw ListParameters.wrong("competentUnit", UNKNOWN_UNIT);
            }
            competent = Set.of(filter.competentUnit());
        }
        if (!ListParameters.isAbsent(filter.competentBelow())) {
            Set<String> below = units.at(units.today()).subtree(filter.competentBelow());
            if (below.isEmpty()) {
                throw ListParameters.wrong("competentBelow", UNKNOWN_UNIT);
            }
            Set<String> both = new HashSet<>(below);
            if (competent != null) {
                both.retainAll(competent);
            }
            competent = both;
        }
        return competent;
    }

    private static String code(String name, String text) {
        if (ListParameters.isAbsent(text)) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            throw ListParameters.wrong(name, "expected is a code of the catalogue; /api/v1/procedures lists it");
        }
        return text;
    }
}
