package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.PeriodQuestion;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.Scopes;
import vn.lienthong.hub.statistics.UnitInPeriod;
import vn.lienthong.hub.statistics.export.Export;
import vn.lienthong.hub.statistics.export.ExportName;

/** Lists the dossiers behind the figures of every indicator. */
@Service
class DossierPages {

    private final IndicatorDossiers dossiers;
    private final Scopes scopes;

    DossierPages(IndicatorDossiers dossiers, Scopes scopes) {
        this.dossiers = dossiers;
        this.scopes = scopes;
    }

    /** @throws Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD; INVALID_PARAMETER if the indicator has no such figure */
    DossierPage page(Caller caller, Indicator<?> indicator, DossiersQuestion asked) {
        IndicatorQuestion question = asked.question();
        Scope scope = scopes.of(caller, question.about());
        return page(indicator.name(), indicator.rule(question), asked, indicator.tally(question, scope), scope);
    }

    /** @throws Fault UNIT_NOT_IN_PERIOD; INVALID_PARAMETER if there is no such figure */
    DossierPage page(String indicator, String rule, DossiersQuestion asked, Tally tally, Scope scope) {
        IndicatorQuestion question = asked.question();
        Figure figure = figure(asked.figure(), tally);
        long count = dossiers.count(asked, figure, tally, scope);
        UnitInPeriod.check(question.about(), scope.units(), count > 0 || dossiers.any(asked, tally, scope));
        List<IndicatorDossiers.Line> found = dossiers.page(asked, figure, tally, scope);
        boolean more = found.size() > asked.limit();
        List<IndicatorDossiers.Line> shown = more ? found.subList(0, asked.limit()) : found;
        PeriodQuestion about = question.about();
        return new DossierPage(
                indicator,
                rule,
                about.unit(),
                about.unitsAs().lowerCase(),
                about.period().from(),
                about.period().to(),
                question.groupBy(),
                asked.keys().isEmpty() ? null : asked.keys(),
                figure.name(),
                scope.known().at(),
                count,
                shown.stream().map(IndicatorDossiers.Line::shown).toList(),
                more ? next(scope, shown.get(shown.size() - 1)) : null);
    }

    /** @throws Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD; INVALID_PARAMETER if the indicator has no such figure */
    Export<DossierPage.Item> whole(Caller caller, Indicator<?> indicator, DossiersQuestion asked) {
        IndicatorQuestion question = asked.question();
        Scope scope = scopes.of(caller, question.about());
        Tally tally = indicator.tally(question, scope);
        Figure figure = figure(asked.figure(), tally);
        long count = dossiers.count(asked, figure, tally, scope);
        UnitInPeriod.check(question.about(), scope.units(), count > 0 || dossiers.any(asked, tally, scope));
        Period period = question.about().period();
        List<Object> name = new ArrayList<>(
                Arrays.asList(indicator.name(), question.about().unit(), period.from(), period.to(), figure.name()));
        asked.keys().forEach(key -> name.add(key == null ? "none" : key));
        return new Export<>(
                ExportName.of(name.toArray()),
                scope.known().at(),
                indicator.rule(question),
                count,
                DossierPage.Item.COLUMNS,
                taker -> dossiers.each(asked, figure, tally, scope, taker));
    }

    private static String next(Scope scope, IndicatorDossiers.Line last) {
        return new DossierCursor(scope.known().at(), last.dossier(), last.item()).text();
    }

    private static Figure figure(String name, Tally tally) {
        List<Figure> listed = tally.figures().stream()
                .filter(figure -> figure.value() == null)
                .toList();
        return listed.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        FaultCode.INVALID_PARAMETER,
                        "Correct the parameters that are named and ask again.",
                        List.of(new Violation(
                                "figure",
                                "must be one of "
                                        + listed.stream().map(Figure::name).collect(Collectors.joining(", "))))));
    }
}
