package vn.lienthong.hub.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calendars as known at one moment: now, or a past one. */
final class CalendarView implements Calendars {

    private final CalendarHistory history;
    private final CalendarScopes scopes;
    private final Instant moment;
    private final CalendarIndex index;

    /**
     * @param scopes as known at the moment
     * @param moment {@link Instant#MAX} for now
     */
    CalendarView(CalendarHistory history, CalendarScopes scopes, Instant moment) {
        this.history = history;
        this.scopes = scopes;
        this.moment = moment;
        this.index = history.asKnown(moment);
    }

    @Override
    public WorkCalendar of(String unit) {
        return index.of(national(unit) ? List.of() : scopes.lineage(unit));
    }

    @Override
    public WorkCalendar of(String unit, Instant knownAt) {
        Instant then = knownAt.isBefore(moment) ? knownAt : moment;
        return history.of(national(unit) ? List.of() : lineage(unit, then), then, moment);
    }

    @Override
    public Optional<Instant> importedAt(CalendarYear year, Instant knownAt) {
        return history.importedAt(year, knownAt.isBefore(moment) ? knownAt : moment)
                .or(() -> history.importedAt(year, moment));
    }

    private boolean national(String unit) {
        return unit == null || !index.hasPlaces();
    }

    private List<String> lineage(String unit, Instant then) {
        List<String> known = scopes.asKnown(then).lineage(unit);
        return known.isEmpty() ? scopes.lineage(unit) : known;
    }

    @Override
    public Calendars asKnown(Instant earlier) {
        return earlier.isBefore(moment) ? new CalendarView(history, scopes.asKnown(earlier), earlier) : this;
    }
}
