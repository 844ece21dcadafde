package vn.lienthong.hub.statistics.form;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.VisibleUnits;

/** Where the dossiers of a question count, as far as the caller may see them. */
@Component
class FormScopes {

    private final VisibleUnits visible;

    FormScopes(VisibleUnits visible) {
        this.visible = visible;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND */
    FormScope of(Caller caller, FormQuestion question) {
        var dayBefore = question.period().from().minusDays(1);
        return new FormScope(
                counted(caller, question, question.period()),
                counted(caller, question, new Period(dayBefore, dayBefore)));
    }

    private Optional<CountedUnits> counted(Caller caller, FormQuestion question, Period period) {
        return visible.of(caller, question.unit(), period, question.unitsAs(), question.knownAt());
    }
}
