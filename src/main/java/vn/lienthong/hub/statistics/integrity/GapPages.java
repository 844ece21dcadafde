package vn.lienthong.hub.statistics.integrity;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.security.Caller;
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
        List<GapPage.Sequence> found = rows.page(question, scope);
        UnitInPeriod.check(question.about(), scope.units(), !found.isEmpty());
        boolean more = found.size() > question.limit();
        List<GapPage.Sequence> shown = more ? found.subList(0, question.limit()) : found;
        return new GapPage(
                GapPage.INCLUSIONS, scope.known().at(), shown, more ? next(scope, shown.get(shown.size() - 1)) : null);
    }

    private static String next(Scope scope, GapPage.Sequence last) {
        return new GapCursor(scope.known().at(), last.prefix(), GapRows.inCode(last.day())).text();
    }
}
