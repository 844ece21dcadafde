package vn.lienthong.hub.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What must hold between units: whoever is named is known, in the file or before it, and nobody stands above himself. */
final class UnitRules {

    private final Map<CheckedJson, Unit> lines;
    private final Map<String, Unit> known;

    /** @param known the units by code that are known already */
    UnitRules(Map<CheckedJson, Unit> lines, Map<String, Unit> known) {
        this.lines = lines;
        this.known = new HashMap<>(known);
        lines.values().stream().filter(unit -> unit.code() != null).forEach(unit -> this.known.put(unit.code(), unit));
    }

    void check() {
        lines.forEach((line, unit) -> {
            if (unit.parent() != null && !known.containsKey(unit.parent())) {
                line.fault("parent", "is not a unit that is known or in this file");
            } else if (isAboveItself(unit)) {
                line.fault("parent", "stands below this unit, which makes a circle");
            }
            for (int i = 0; i < unit.successors().size(); i++) {
                checkSuccessor(
                        line,
                        "successors/" + i + "/unit",
                        unit,
                        unit.successors().get(i).unit());
            }
        });
    }

    private void checkSuccessor(CheckedJson line, String member, Unit unit, String successor) {
        if (successor == null) {
            return;
        }
        if (successor.equals(unit.code())) {
            line.fault(member, "must be another unit");
        } else if (!known.containsKey(successor)) {
            line.fault(member, "is not a unit that is known or in this file");
        }
    }

    private boolean isAboveItself(Unit unit) {
        Set<String> passed = new HashSet<>();
        for (Unit above = unit; above != null && above.parent() != null; above = known.get(above.parent())) {
            if (above.parent().equals(unit.code())) {
                return true;
            }
            if (!passed.add(above.parent())) {
                return false;
            }
        }
        return false;
    }
}
