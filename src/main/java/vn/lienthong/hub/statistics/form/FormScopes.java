package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.VisibleUnits;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.unit.Units;

/** Fixes the moment of a question, and where its dossiers count then, as far as the caller may see them. */
@Component
class FormScopes {

    private final KnownTicks ticks;
    private final Units units;
    private final VisibleUnits visible;

    FormScopes(KnownTicks ticks, Units units, VisibleUnits visible) {
        this.ticks = ticks;
        this.units = units;
        this.visible = visible;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND */
    FormScope of(Caller caller, FormQuestion question) {
        Known known = ticks.of(question.knownAt());
        Units then = units.asKnown(known.at());
        LocalDate dayBefore = question.period().from().minusDays(1);
        return new FormScope(
                known,
                counted(caller, question, question.period(), then),
                counted(caller, question, new Period(dayBefore, dayBefore), then));
    }

    private Optional<CountedUnits> counted(Caller caller, FormQuestion question, Period period, Units then) {
        return visible.of(caller, question.unit(), period, question.unitsAs(), then);
    }
}
