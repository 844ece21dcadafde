package vn.lienthong.hub.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The calendars in memory over the calendar table. */
@Component
class JdbcCalendars implements Calendars, CalendarStore {

    private record State(long revision, CalendarHistory history, Calendars now) {}

    private final CalendarTable table;
    private final TransactionOperations transactions;
    private final CalendarScopes scopes;
    private final Clock clock;
    private volatile State state;

    JdbcCalendars(CalendarTable table, TransactionOperations transactions, CalendarScopes scopes, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.scopes = scopes;
        this.clock = clock;
        refresh();
    }

    @Override
    public WorkCalendar of(String unit) {
        return state.now().of(unit);
    }

    @Override
    public WorkCalendar of(String unit, Instant knownAt) {
        return state.now().of(unit, knownAt);
    }

    @Override
    public Calendars asKnown(Instant moment) {
        Instant now = clock.instant();
        return state.now().asKnown(moment.isAfter(now) ? now : moment);
    }

    @Override
    public Optional<Instant> importedAt(CalendarYear year, Instant knownAt) {
        return state.now().importedAt(year, knownAt);
    }

    @Override
    public Instant changedAt() {
        return state.history().changedAt();
    }

    @Override
    public Optional<CalendarYear> inForce(String unit, int year) {
        return of(unit).year(year);
    }

    @Override
    public boolean isEmpty() {
        return table.revision() == 0;
    }

    @Override
    public List<Change> put(List<CalendarYear> years) {
        List<Change> changes = transactions.execute(status -> {
            table.lock();
            Map<List<Object>, CalendarYear> known = table.all().stream()
                    .map(CalendarVersion::year)
                    .collect(Collectors.toMap(JdbcCalendars::key, Function.identity(), (earlier, later) -> later));
            List<Change> made = new ArrayList<>();
            for (CalendarYear year : years) {
                made.add(put(year, known.get(key(year))));
            }
            return made;
        });
        refresh();
        return changes;
    }

    private Change put(CalendarYear year, CalendarYear known) {
        CalendarYear named = year.named(known);
        if (named.equals(known)) {
            return Change.UNCHANGED;
        }
        table.add(named, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        return known == null ? Change.INSERTED : Change.UPDATED;
    }

    private static List<Object> key(CalendarYear year) {
        return List.of(year.unit() == null ? "" : year.unit(), year.year());
    }

    @Override
    public final synchronized void refresh() {
        long revision = table.revision();
        if (state == null || state.revision() != revision) {
            CalendarHistory history = new CalendarHistory(table.all());
            state = new State(revision, history, new CalendarView(history, scopes, Instant.MAX));
        }
    }
}
