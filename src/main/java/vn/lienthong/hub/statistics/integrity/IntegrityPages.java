package vn.lienthong.hub.statistics.integrity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.PastDossiers;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.Scopes;
import vn.lienthong.hub.statistics.UnitInPeriod;

/** Lists the dossiers with hints of a kind, and what led to them. */
@Service
class IntegrityPages {

    private final HintRows rows;
    private final PastDossiers past;
    private final Scopes scopes;

    IntegrityPages(HintRows rows, PastDossiers past, Scopes scopes) {
        this.rows = rows;
        this.past = past;
        this.scopes = scopes;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD */
    IntegrityPage page(Caller caller, IntegrityQuestion question) {
        Scope scope = scopes.of(caller, question.about());
        IntegrityKind kind = question.kind();
        long count = rows.dossiers(kind, scope);
        UnitInPeriod.check(question.about(), scope.units(), count > 0);
        List<HintRows.Marked> found = rows.page(kind, scope, question.after().dossier(), question.limit() + 1);
        boolean more = found.size() > question.limit();
        List<HintRows.Marked> shown = more ? found.subList(0, question.limit()) : found;
        Map<Long, List<IntegrityPage.Hint>> hints = hints(question, scope, shown);
        return new IntegrityPage(
                kind.lowerCase(),
                kind.meaning(),
                scope.known().at(),
                count,
                shown.stream()
                        .map(marked -> new IntegrityPage.Item(
                                marked.code(), marked.unit(), hints.getOrDefault(marked.id(), List.of())))
                        .toList(),
                more ? next(scope, shown.get(shown.size() - 1)) : null);
    }

    private static String next(Scope scope, HintRows.Marked last) {
        return new DossierCursor(scope.known().at(), last.id(), 0).text();
    }

    private Map<Long, List<IntegrityPage.Hint>> hints(
            IntegrityQuestion question, Scope scope, List<HintRows.Marked> shown) {
        Period period = question.about().period();
        Map<Long, Instant> ends = new HashMap<>();
        shown.forEach(marked -> ends.put(marked.id(), marked.end()));
        Map<Long, List<IntegrityPage.Hint>> hints = new HashMap<>();
        past.each(ends, scope.known(), (id, dossier) -> hints.put(id, Hints.of(dossier, question.kind(), period)));
        return hints;
    }
}
