package vn.lienthong.hub.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.unit.Units;

/** Fixes the moment as of which a question is answered, and what is counted where then. */
@Component
public class Scopes {

    private final KnownTicks ticks;
    private final Units units;
    private final Catalogue catalogue;
    private final VisibleUnits visible;
    private final Clock clock;

    Scopes(KnownTicks ticks, Units units, Catalogue catalogue, VisibleUnits visible, Clock clock) {
        this.ticks = ticks;
        this.units = units;
        this.catalogue = catalogue;
        this.visible = visible;
        this.clock = clock;
    }

    /** The latest moment as of which anything can be asked: now, or that of an answer of a node whose clock is ahead. */
    public Instant latest() {
        Instant now = clock.instant();
        return ticks.latest().filter(now::isBefore).orElse(now);
    }

    /**
     * Takes over what was imported by now at other nodes.
     *
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND
     */
    public Scope of(Caller caller, PeriodQuestion question) {
        return of(caller, question, ticks.of(question.knownAt()));
    }

    /**
     * Of what stands at the moment itself: its day is the period, its units count.
     *
     * @param unit as of a {@link PeriodQuestion}
     * @param knownAt null for now
     * @throws vn.lienthong.hub.fault.Fault UNIT_NOT_FOUND
     */
    public Scope at(Caller caller, String unit, Instant knownAt) {
        Known known = ticks.of(knownAt);
        LocalDate day = LocalDate.ofInstant(known.at(), VietnamTime.OFFSET);
        return of(caller, new PeriodQuestion(unit, new Period(day, day), UnitsAs.NOW, known.at()), known);
    }

    private Scope of(Caller caller, PeriodQuestion question, Known known) {
        Units then = units.asKnown(known.at());
        Optional<CountedUnits> counted =
                visible.of(caller, question.unit(), question.period(), question.unitsAs(), then);
        CountedPlaces places = question.unitsAs() == UnitsAs.THEN
                ? CountedPlaces.then(counted, question.period())
                : CountedPlaces.now(counted, then.heirs(then.today()));
        return new Scope(question, known, then, catalogue.asKnown(known.at()), places);
    }
}
