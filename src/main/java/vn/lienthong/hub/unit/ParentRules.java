package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;

/** What must hold of parents on every day on which anything changes: they exist, and nobody stands above himself. */
final class ParentRules {

    private final UnitDraft draft;
    private final UnitPeriods periods;

    ParentRules(UnitDraft draft) {
        this.draft = draft;
        this.periods = draft.periods();
    }

    void check() {
        draft.forEachLine((line, unit) -> {
            if (unit.parent() != null) {
                check(line, unit);
            }
        });
        draft.others().forEach(this::checkOther);
    }

    private void check(CheckedJson line, Unit unit) {
        Unit period = draft.periodOf(unit);
        if (!draft.knows(unit.parent())) {
            line.fault("parent", "is not a unit that is known or in this file");
        } else if (period != null && makesCircle(period)) {
            line.fault("parent", "stands below this unit, which makes a circle");
        } else if (period != null) {
            LocalDate gap = withoutParent(period);
            if (gap != null) {
                line.fault(
                        "parent",
                        "does not exist on " + gap + ", when this unit does; let another period with another parent"
                                + " begin then");
            }
        }
    }

    private void checkOther(Unit period) {
        LocalDate gap = period.parent() == null ? null : withoutParent(period);
        if (gap != null) {
            draft.faultAtCause(
                    period.parent(),
                    gap,
                    "leaves " + period.code() + " without a parent on " + gap
                            + "; add a line by which that unit gets another one from then on");
        }
    }

    /** The first day of a period on which its parent does not exist; null if there is none, or it cannot be read. */
    private LocalDate withoutParent(Unit period) {
        if (periods.of(period.parent()).isEmpty()) {
            return null;
        }
        LocalDate day = period.validFrom();
        while (!period.endedBefore(day)) {
            Unit parent = periods.inForce(period.parent(), day);
            if (!parent.validOn(day)) {
                return day;
            }
            if (parent.validTo() == null) {
                return null;
            }
            day = parent.validTo().plusDays(1);
        }
        return null;
    }

    private boolean makesCircle(Unit period) {
        NavigableSet<LocalDate> days = periods.changes().tailSet(period.validFrom(), true);
        return days.stream().takeWhile(day -> !period.endedBefore(day)).anyMatch(day -> isAboveItself(period, day));
    }

    private boolean isAboveItself(Unit period, LocalDate day) {
        Set<String> passed = new HashSet<>();
        String above = period.parent();
        while (above != null && passed.add(above)) {
            if (above.equals(period.code())) {
                return true;
            }
            above = periods.exists(above, day) ? periods.inForce(above, day).parent() : null;
        }
        return false;
    }
}
