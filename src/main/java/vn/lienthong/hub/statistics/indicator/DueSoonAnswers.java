package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.GroupNames;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.Scopes;
import vn.lienthong.hub.statistics.UnitInPeriod;

/** Answers the early warning, and lists the dossiers behind its numbers. */
@Service
class DueSoonAnswers {

    private static final String NAME = "due-soon";
    private static final String RULE = "current";

    private final IndicatorCounts counts;
    private final DossierPages pages;
    private final DueSoonTallies tallies;
    private final Scopes scopes;

    DueSoonAnswers(IndicatorCounts counts, DossierPages pages, DueSoonTallies tallies, Scopes scopes) {
        this.counts = counts;
        this.pages = pages;
        this.tallies = tallies;
        this.scopes = scopes;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD, CALENDAR_UNKNOWN */
    DueSoonAnswer answer(Caller caller, DueSoonQuestion asked) {
        Scope scope = scopes.at(caller, asked.unit(), asked.knownAt());
        IndicatorQuestion question = asked.about(scope);
        GroupNames names = scope.names();
        DueSoonFigures total = null;
        List<IndicatorGroup<DueSoonFigures>> groups = new ArrayList<>();
        for (Counted counted : counts.count(question, tallies.of(asked, question, scope), scope)) {
            DueSoonLinks links = new DueSoonLinks(asked, scope.known().at(), counted);
            if (counted.total()) {
                UnitInPeriod.check(scope.question(), scope.units(), counted.things() > 0);
                total = DueSoonFigures.of(asked, counted, links);
            } else {
                groups.add(IndicatorGroup.of(
                        GroupKey.of(question, counted, names), DueSoonFigures.of(asked, counted, links)));
            }
        }
        return new DueSoonAnswer(
                NAME,
                RULE,
                "SUBTRACT",
                asked.unit(),
                names.ofUnit(asked.unit()),
                question.groupBy(),
                asked.hours(),
                scope.known().at(),
                DueSoonWords.INCLUSIONS,
                total,
                List.copyOf(groups));
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, CALENDAR_UNKNOWN; INVALID_PARAMETER if there is no such figure */
    DossierPage page(Caller caller, DueSoonParameters.Dossiers asked) {
        Scope scope =
                scopes.at(caller, asked.question().unit(), asked.question().knownAt());
        IndicatorQuestion question = asked.question().about(scope);
        return pages.page(
                NAME,
                RULE,
                new DossiersQuestion(question, asked.keys(), asked.figure(), asked.after(), asked.limit()),
                tallies.of(asked.question(), question, scope),
                scope);
    }
}
