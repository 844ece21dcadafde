package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/**
 * Tells whoever asks for a unit in a period in which it did not exist when it did, and who took over its work: noughts
 * would be taken for numbers. Where dossiers count at it all the same, because nobody handed them over, these are shown.
 */
public final class UnitInPeriod {

    private UnitInPeriod() {}

    /**
     * @param units as known at the moment of the question
     * @param counted whether anything counts there
     * @throws Fault UNIT_NOT_IN_PERIOD
     */
    public static void check(PeriodQuestion question, Units units, boolean counted) {
        check(question.unit(), question.period(), question.unitsAs(), units, counted);
    }

    /** The same; no unit exists always. By the units of now one that exists today is as good. */
    public static void check(String unit, Period period, UnitsAs unitsAs, Units units, boolean counted) {
        if (counted || unit == null) {
            return;
        }
        List<Unit> lives = units.periods(unit);
        boolean existed = lives.stream().anyMatch(life -> overlaps(life, period))
                || unitsAs == UnitsAs.NOW && lives.stream().anyMatch(life -> life.validOn(units.today()));
        if (!existed) {
            throw new Fault(
                    FaultCode.UNIT_NOT_IN_PERIOD,
                    "The unit existed " + times(lives) + "." + successors(lives)
                            + " Ask for another unit or another period.",
                    List.of(new Violation("unit", "did not exist in the period, and nothing counts there")));
        }
    }

    private static boolean overlaps(Unit life, Period period) {
        return !life.validFrom().isAfter(period.to()) && !life.endedBefore(period.from());
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
