package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.statistics.UnitsAs;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/**
 * Tells whoever asks for a unit in a period in which it did not exist when it did, and who took over its work: noughts would
 * be taken for numbers. By the units of now it is today that counts. Where dossiers count at it all the same, because nobody handed them over, these are shown.
 */
@Component
class UnitInPeriod {

    private final Units units;

    UnitInPeriod(Units units) {
        this.units = units;
    }

    /**
     * @param counted whether anything counts there
     * @throws Fault UNIT_NOT_IN_PERIOD
     */
    void check(FormQuestion question, boolean counted) {
        if (counted || question.unit() == null) {
            return;
        }
        Units known = units.asKnown(question.knownAt());
        List<Unit> lives = known.periods(question.unit());
        boolean then = question.unitsAs() == UnitsAs.THEN;
        boolean existed =
                lives.stream().anyMatch(life -> then ? overlaps(life, question) : life.validOn(known.today()));
        if (!existed) {
            throw new Fault(
                    FaultCode.UNIT_NOT_IN_PERIOD,
                    "The unit existed " + times(lives) + "." + successors(lives)
                            + " Ask for another unit or another period.",
                    List.of(new Violation(
                            "unit",
                            (then ? "did not exist in the period" : "does not exist today, as units=now asks for")
                                    + ", and nothing counts there")));
        }
    }

    private static boolean overlaps(Unit life, FormQuestion question) {
        return !life.validFrom().isAfter(question.period().to())
                && !life.endedBefore(question.period().from());
    }

    private static String times(List<Unit> lives) {
        return lives.stream()
                .map(life -> "from " + life.validFrom() + until(life.validTo()))
                .collect(Collectors.joining(", "));
    }

    private static String until(LocalDate last) {
        return last == null ? " on" : " to " + last;
    }

    private static String successors(List<Unit> lives) {
        List<Unit.Successor> successors = lives.get(lives.size() - 1).successors();
        return successors == null || successors.isEmpty()
                ? ""
                : successors.stream()
                        .map(UnitInPeriod::successor)
                        .collect(Collectors.joining(", ", " Its work went to ", "."));
    }

    private static String successor(Unit.Successor successor) {
        return successor.unit()
                + (successor.fields() == null || successor.fields().isEmpty()
                        ? ""
                        : " (" + String.join(", ", successor.fields()) + ")");
    }
}
