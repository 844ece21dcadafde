package vn.lienthong.hub.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.Units;

/** Answers the on-time indicator. */
@Service
class OnTimeIndicator {

    private final OnTimeCounts counts;
    private final PastMilestones past;
    private final VisibleUnits visible;
    private final GroupNames names;
    private final Units units;
    private final Clock clock;

    OnTimeIndicator(
            OnTimeCounts counts,
            PastMilestones past,
            VisibleUnits visible,
            GroupNames names,
            Units units,
            Clock clock) {
        this.counts = counts;
        this.past = past;
        this.visible = visible;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    /**
     * In one snapshot: what is accepted meanwhile is wholly left out.
     *
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OnTimeAnswer answer(Caller caller, OnTimeQuestion question) {
        CountedPlaces places = places(question, visible.of(caller, question));
        Instant knownAt = clock.instant();
        List<Milestone> folded = past.at(question.period().end(), counts.unsettled(question.period(), places));
        OnTimeFigures total = null;
        List<OnTimeFigures> groups = new ArrayList<>();
        for (OnTimeCounts.Line line : counts.count(question, places, folded)) {
            if (line.total()) {
                total = line.figures();
            } else if (question.grouping() != null) {
                groups.add(line.figures().named(names.of(question, line)));
            }
        }
        return new OnTimeAnswer(
                "on-time",
                question.rule().lowerCase(),
                PausePolicy.SUBTRACT.name(),
                question.unit(),
                names.ofUnit(question, question.unit()),
                question.unitsAs().lowerCase(),
                question.period().from(),
                question.period().to(),
                question.grouping() == null ? null : question.grouping().lowerCase(),
                knownAt,
                Inclusions.of(question),
                total,
                List.copyOf(groups));
    }

    private CountedPlaces places(OnTimeQuestion question, Optional<CountedUnits> counted) {
        return question.unitsAs() == UnitsAs.THEN
                ? CountedPlaces.then(counted, question.period())
                : CountedPlaces.now(counted, units.heirs(units.today()));
    }
}
