package vn.lienthong.hub.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    private record State(long revision, CalendarHistory history) {}

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
        CalendarIndex index = state.history().now();
        return index.of(lineage(index, unit));
    }

    @Override
    public WorkCalendar of(String unit, Instant knownAt) {
        CalendarHistory history = state.history();
        return history.of(lineage(history.now(), unit), knownAt);
    }

    private List<String> lineage(CalendarIndex index, String unit) {
        return unit == null || !index.hasPlaces() ? List.of() : scopes.lineage(unit);
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
        table.add(named, OffsetDateTime.now(clock));
        return known == null ? Change.INSERTED : Change.UPDATED;
    }

    private static List<Object> key(CalendarYear year) {
        return List.of(year.unit() == null ? "" : year.unit(), year.year());
    }

    /** Takes over what another node, or this one, has imported since. */
    final synchronized void refresh() {
        long revision = table.revision();
        if (state == null || state.revision() != revision) {
            state = new State(revision, new CalendarHistory(table.all()));
        }
    }
}
