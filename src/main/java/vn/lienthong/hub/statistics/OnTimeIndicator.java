package vn.lienthong.hub.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.unit.Units;

/** Answers the on-time indicator. */
@Service
class OnTimeIndicator {

    private final OnTimeCounts counts;
    private final KnownTicks ticks;
    private final VisibleUnits visible;
    private final GroupNames names;
    private final Units units;

    OnTimeIndicator(OnTimeCounts counts, KnownTicks ticks, VisibleUnits visible, GroupNames names, Units units) {
        this.counts = counts;
        this.ticks = ticks;
        this.visible = visible;
        this.names = names;
        this.units = units;
    }

    /**
     * In one statement: what is accepted meanwhile is wholly left out.
     *
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND
     */
    OnTimeAnswer answer(Caller caller, OnTimeQuestion question) {
        CountedPlaces places = places(question, visible.of(caller, question));
        Known known = ticks.now();
        OnTimeFigures total = null;
        List<OnTimeFigures> groups = new ArrayList<>();
        for (OnTimeCounts.Line line : counts.count(question, places, known)) {
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
                known.at(),
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
