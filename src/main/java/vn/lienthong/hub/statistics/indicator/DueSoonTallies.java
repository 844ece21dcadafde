package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.stood;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Horizon;
import vn.lienthong.hub.dossier.HorizonSql;
import vn.lienthong.hub.dossier.OfficeHorizons;
import vn.lienthong.hub.statistics.Scope;

/** How the early warning is counted: by office time from the moment, of the calendars as known at it. */
@Component
class DueSoonTallies {

    private static final String NOW = ":knownAt::timestamptz";

    private final OfficeHorizons horizons;
    private final OpenClocks clocks;

    DueSoonTallies(OfficeHorizons horizons, OpenClocks clocks) {
        this.horizons = horizons;
        this.clocks = clocks;
    }

    /** The name of the figure of a band. */
    static String within(int hours) {
        return "within" + hours;
    }

    /** @throws vn.lienthong.hub.fault.Fault CALENDAR_UNKNOWN if a band runs past the known calendars */
    Tally of(DueSoonQuestion asked, IndicatorQuestion question, Scope scope) {
        Instant now = scope.known().at();
        OfficeHorizons then = horizons.asKnown(now);
        Map<String, Object> parameters = new HashMap<>();
        TreeSet<Instant> compared = new TreeSet<>(List.of(now));
        List<Figure> figures = new ArrayList<>(List.of(stood("overdue", "late_after < " + NOW)));
        String later = "late_after >= " + NOW;
        for (Integer hours : asked.hours()) {
            Horizon horizon = then.of(
                    now, Duration.ofHours(hours), scope.places().sources().orElse(null));
            compared.addAll(horizon.ends());
            String end = HorizonSql.of(horizon, "counted_at", within(hours), parameters);
            figures.add(stood(within(hours), later + " and late_after <= " + end));
            later = "late_after >= " + NOW + " and late_after > " + end;
        }
        figures.add(stood("more", later));
        figures.add(stood("paused", "stands"));
        figures.add(stood("withoutDueTime", "not stands and late_after is null"));
        parameters.put("folded", clocks.folded(question, scope, compared));
        return new Tally(OpenClocks.source(question), parameters, figures, List.of(), "due_at");
    }
}
