package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.GroupNames;
import vn.lienthong.hub.statistics.PeriodQuestion;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.Scopes;
import vn.lienthong.hub.statistics.UnitInPeriod;

/** Answers every indicator. */
@Service
class IndicatorAnswers {

    private final IndicatorCounts counts;
    private final Scopes scopes;

    IndicatorAnswers(IndicatorCounts counts, Scopes scopes) {
        this.counts = counts;
        this.scopes = scopes;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD */
    <F> IndicatorAnswer<F> answer(Caller caller, Indicator<F> indicator, IndicatorQuestion question) {
        Scope scope = scopes.of(caller, question.about());
        GroupNames names = scope.names();
        F total = null;
        List<IndicatorGroup<F>> groups = new ArrayList<>();
        for (Counted counted : counts.count(question, indicator.tally(question, scope), scope)) {
            F figures = indicator.figures(question, counted);
            if (counted.total()) {
                UnitInPeriod.check(question.about(), scope.units(), counted.things() > 0);
                total = figures;
            } else {
                groups.add(IndicatorGroup.of(GroupKey.of(question, counted, names), figures));
            }
        }
        PeriodQuestion about = question.about();
        return new IndicatorAnswer<>(
                indicator.name(),
                indicator.rule(question),
                PausePolicy.SUBTRACT.name(),
                about.unit(),
                names.ofUnit(about.unit()),
                about.unitsAs().lowerCase(),
                about.period().from(),
                about.period().to(),
                question.groupBy(),
                scope.known().at(),
                indicator.inclusions(question),
                total,
                DossierLinks.of(indicator, question, scope),
                List.copyOf(groups));
    }
}
