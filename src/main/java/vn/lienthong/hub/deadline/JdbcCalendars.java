package vn.lienthong.hub.deadline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The calendars in memory over the calendar table. */
@Component
class JdbcCalendars implements Calendars, CalendarStore {

    private record State(long revision, CalendarIndex index) {}

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
        CalendarIndex index = state.index();
        return unit == null || !index.hasPlaces() ? index.nation() : index.of(scopes.lineage(unit));
    }

    @Override
    public boolean isEmpty() {
        return table.revision() == 0;
    }

    @Override
    public List<Change> put(List<CalendarYear> years) {
        List<Change> changes = transactions.execute(status -> {
            table.lock();
            Map<List<Object>, CalendarYear> known =
                    table.latest().stream().collect(Collectors.toMap(JdbcCalendars::key, Function.identity()));
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
        if (year.equals(known)) {
            return Change.UNCHANGED;
        }
        table.add(year, OffsetDateTime.now(clock));
        return known == null ? Change.INSERTED : Change.UPDATED;
    }

    private static List<Object> key(CalendarYear year) {
        return List.of(year.unit() == null ? "" : year.unit(), year.year());
    }

    /** Takes over what another node, or this one, has imported since. */
    final synchronized void refresh() {
        long revision = table.revision();
        if (state == null || state.revision() != revision) {
            state = new State(revision, new CalendarIndex(table.latest()));
        }
    }
}
