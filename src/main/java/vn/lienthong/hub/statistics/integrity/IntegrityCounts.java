package vn.lienthong.hub.statistics.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.GroupNames;
import vn.lienthong.hub.statistics.PeriodQuestion;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.Scopes;
import vn.lienthong.hub.statistics.UnitInPeriod;

/** Counts hints by kind and unit. */
@Service
class IntegrityCounts {

    private final HintRows rows;
    private final Scopes scopes;

    IntegrityCounts(HintRows rows, Scopes scopes) {
        this.rows = rows;
        this.scopes = scopes;
    }

    /** @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND, UNIT_NOT_IN_PERIOD */
    IntegrityAnswer answer(Caller caller, IntegrityQuestion question) {
        PeriodQuestion about = question.about();
        Scope scope = scopes.of(caller, about);
        GroupNames names = scope.names();
        List<HintCounts.OfKind> total = new ArrayList<>();
        Map<String, List<HintCounts.OfKind>> units = new TreeMap<>();
        for (HintRows.Line line : rows.count(scope)) {
            List<HintCounts.OfKind> kinds =
                    line.total() ? total : units.computeIfAbsent(line.countedAt(), any -> new ArrayList<>());
            kinds.add(new HintCounts.OfKind(line.kind(), line.hints(), line.dossiers()));
        }
        UnitInPeriod.check(about, scope.units(), !total.isEmpty());
        List<HintCounts> groups = new ArrayList<>();
        if (question.byUnit()) {
            units.forEach((unit, kinds) -> groups.add(new HintCounts(unit, names.ofUnit(unit), kinds)));
        }
        return new IntegrityAnswer(
                about.unit(),
                names.ofUnit(about.unit()),
                about.unitsAs().lowerCase(),
                about.period().from(),
                about.period().to(),
                scope.known().at(),
                IntegrityAnswer.INCLUSIONS,
                IntegrityAnswer.meaningOfKinds(),
                new HintCounts(null, null, total),
                groups);
    }
}
