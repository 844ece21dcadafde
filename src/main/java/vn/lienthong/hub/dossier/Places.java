package vn.lienthong.hub.dossier;

import java.util.Optional;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** What the tree of units says of two units on one dossier. A unit that the tree does not know is related to itself. */
final class Places {

    private final Units units;

    Places(Units units) {
        this.units = units;
    }

    /** Whether a unit is another one or lies below it. */
    boolean within(String unit, String upper) {
        return unit != null
                && upper != null
                && (unit.equals(upper) || units.lineage(unit).contains(upper));
    }

    /**
     * Whether two units serve places of which neither holds the other, so that a dossier taken in by one for the other
     * was taken in regardless of place. An office serves the place of the nearest commune, district or province above
     * it.
     */
    boolean apart(String one, String other) {
        Optional<Unit> here = territory(one);
        Optional<Unit> there = territory(other);
        return here.isPresent()
                && there.isPresent()
                && !within(here.get().code(), there.get().code())
                && !within(there.get().code(), here.get().code());
    }

    /** Its level; empty if it is not known. */
    Optional<Unit.Level> level(String unit) {
        return unit == null ? Optional.empty() : units.find(unit).map(Unit::level);
    }

    /** The level of the place that it serves: an office works for the commune, district or province that it is below. */
    Optional<Unit.Level> levelServed(String unit) {
        return territory(unit).map(Unit::level);
    }

    private Optional<Unit> territory(String unit) {
        return unit == null
                ? Optional.empty()
                : units.lineage(unit).stream()
                        .flatMap(code -> units.find(code).stream())
                        .filter(each -> each.level() != Unit.Level.OFFICE)
                        .findFirst();
    }
}
