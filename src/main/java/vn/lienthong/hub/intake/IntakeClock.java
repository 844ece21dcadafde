package vn.lienthong.hub.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.fault.Violation;

/** When the hub hears of things: microseconds, as the database keeps them. */
@Component
class IntakeClock {

    private final Clock clock;
    private final IntakeProperties properties;

    IntakeClock(Clock clock, IntakeProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** What has happened cannot lie ahead; a little is a clock that runs fast, more is a mistake. */
    List<Violation> futureViolations(DossierEvent event) {
        Instant latest = clock.instant().plus(properties.futureTolerance());
        List<Violation> violations = new ArrayList<>();
        if (event.time().isAfter(latest)) {
            violations.add(new Violation("/time", "lies in the future; check the sender's clock and time zone"));
        }
        if (event.fact() instanceof Fact.Corrected corrected
                && corrected.time() != null
                && corrected.time().isAfter(latest)) {
            violations.add(new Violation("/data/time", "lies in the future; check the sender's clock and time zone"));
        }
        return violations;
    }
}
