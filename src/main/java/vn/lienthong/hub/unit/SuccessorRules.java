package vn.lienthong.hub.unit;

import java.time.LocalDate;

/** What must hold of successors: only a unit that ends has them, and they exist on the day after. */
final class SuccessorRules {

    private final UnitDraft draft;

    SuccessorRules(UnitDraft draft) {
        this.draft = draft;
    }

    void check() {
        draft.forEachLine(this::check);
        draft.others().forEach(this::checkOther);
    }

    private void check(CheckedJson line, Unit unit) {
        if (!unit.successors().isEmpty() && !line.has("validTo")) {
            line.fault("successors", "belong to a unit that ends; say its last day in validTo");
        }
        for (int i = 0; i < unit.successors().size(); i++) {
            String successor = unit.successors().get(i).unit();
            String fault = successor == null ? null : fault(unit, successor);
            if (fault != null) {
                line.fault("successors/" + i + "/unit", fault);
            }
        }
    }

    private String fault(Unit unit, String successor) {
        if (successor.equals(unit.code())) {
            return "must be another unit";
        }
        if (!draft.knows(successor)) {
            return "is not a unit that is known or in this file";
        }
        return isMissing(unit, successor)
                ? "does not exist on " + unit.validTo().plusDays(1) + ", the day after this unit's last"
                : null;
    }

    private void checkOther(Unit period) {
        period.successors().stream()
                .map(Unit.Successor::unit)
                .filter(successor -> isMissing(period, successor))
                .forEach(successor -> {
                    LocalDate day = period.validTo().plusDays(1);
                    draft.faultAtCause(
                            successor,
                            day,
                            "leaves " + period.code() + " without its successor on " + day
                                    + ", the day after its last");
                });
    }

    /** Not for a unit that goes on in another period, nor for a successor whose line cannot be read. */
    private boolean isMissing(Unit unit, String successor) {
        if (unit.code() == null || unit.validTo() == null) {
            return false;
        }
        LocalDate day = unit.validTo().plusDays(1);
        return !draft.periods().of(successor).isEmpty()
                && !draft.periods().exists(unit.code(), day)
                && !draft.periods().exists(successor, day);
    }
}
