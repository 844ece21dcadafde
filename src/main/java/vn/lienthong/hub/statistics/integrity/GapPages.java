package vn.lienthong.hub.statistics.integrity;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.GroupNames;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.Scopes;
import vn.lienthong.hub.statistics.UnitInPeriod;

/** Lists gaps in sequences of codes. */
@Service
class GapPages {

    private final GapRows rows;
    private final Scopes scopes;

    GapPages(GapRows rows, Scopes scopes) {
        this.rows = rows;
        this.scopes = scopes;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD */
    GapPage page(Caller caller, GapQuestion question) {
        Scope scope = scopes.of(caller, question.about());
        GapRows.Found found = rows.page(question, scope);
        List<GapPage.Sequence> sequences = found.sequences();
        UnitInPeriod.check(question.about(), scope.units(), !sequences.isEmpty());
        boolean more = sequences.size() > question.limit();
        List<GapPage.Sequence> shown = more ? sequences.subList(0, question.limit()) : sequences;
        return new GapPage(
                GapPage.INCLUSIONS,
                scope.known().at(),
                found.count(),
                found.missing(),
                question.byUnit() ? units(question, scope) : null,
                shown,
                more ? next(scope, shown.get(shown.size() - 1)) : null);
    }

    private List<GapPage.OfUnit> units(GapQuestion question, Scope scope) {
        GroupNames names = scope.names();
        return rows.units(question, scope).stream()
                .map(each -> each.called(names.ofUnit(each.unit())))
                .toList();
    }

    private static String next(Scope scope, GapPage.Sequence last) {
        return new GapCursor(scope.known().at(), last.prefix(), GapRows.inCode(last.day())).text();
    }
}
