package vn.lienthong.hub.statistics;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.PostDays;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/**
 * Answers the indicator of the post's days, which no deadline counts; the formula of a dossier stands at {@link PostDays},
 * that of a group at {@link DaySpread}.
 */
@Service
class PostDaysIndicator {

    private final PostLegTable legs;
    private final PostDays days;
    private final VisibleUnits visible;
    private final Units units;
    private final Clock clock;

    PostDaysIndicator(PostLegTable legs, PostDays days, VisibleUnits visible, Units units, Clock clock) {
        this.legs = legs;
        this.days = days;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param question of a unit, with everything that lay below it at some time of the period, and a period
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND
     */
    @Transactional(readOnly = true)
    public PostDaysAnswer answer(Caller caller, PeriodQuestion question) {
        String unit = question.unit();
        Period period = question.period();
        Optional<Set<String>> codes =
                visible.of(caller, unit, period, question.unitsAs()).map(CountedUnits::codes);
        var knownAt = clock.instant();
        PostDaysTally total = new PostDaysTally(period);
        Map<String, PostDaysTally> groups = new TreeMap<>();
        for (PostLegTable.Line line : legs.lines(period, codes)) {
            Optional<PostDays.Days> took = line.accepted() == null || line.handedOver() == null
                    ? Optional.empty()
                    : days.between(line.unit(), line.accepted(), line.handedOver());
            total.add(line, took);
            groups.computeIfAbsent(line.unit(), code -> new PostDaysTally(period))
                    .add(line, took);
        }
        List<PostDaysFigures> figures = groups.entrySet().stream()
                .map(group -> group.getValue().figures(group.getKey(), name(group.getKey())))
                .toList();
        return new PostDaysAnswer(
                "post-days",
                unit,
                unit == null ? null : name(unit),
                period.from(),
                period.to(),
                knownAt,
                PostDaysAnswer.INCLUSIONS,
                total.figures(null, null),
                figures);
    }

    private String name(String code) {
        return units.find(code).map(Unit::name).orElse(null);
    }
}
