package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.deadline.CalendarStore.Change;
import vn.lienthong.hub.delivery.SettableClock;
import vn.lienthong.hub.testing.TestDatabase;

/** Two nodes over one database. */
class CalendarStoreIT {

    private static final SortedSet<LocalDate> NONE = new TreeSet<>();
    private static final LocalDate MONDAY = LocalDate.of(2030, 3, 4);

    private final SettableClock clock = new SettableClock();
    private JdbcClient jdbc;
    private JdbcCalendars node;
    private JdbcCalendars otherNode;
    private final ChangingTree tree = new ChangingTree();

    @BeforeEach
    void start() {
        DataSource dataSource = TestDatabase.newDataSource();
        jdbc = JdbcClient.create(dataSource);
        node = node(dataSource);
        otherNode = node(dataSource);
    }

    private JdbcCalendars node(DataSource dataSource) {
        return new JdbcCalendars(
                new CalendarTable(jdbc), new TransactionTemplate(new JdbcTransactionManager(dataSource)), tree, clock);
    }

    @Test
    void answersByWhatWasPutAtOnceAndOnTheOtherNodeAfterItsNextLook() {
        assertThat(node.isEmpty()).isTrue();

        assertThat(node.put(List.of(year(null)))).containsExactly(Change.INSERTED);

        assertThat(node.isEmpty()).isFalse();
        assertThat(node.of(null).isWorkingDay(MONDAY)).isTrue();
        assertThatThrownBy(() -> otherNode.of(null).isWorkingDay(MONDAY)).isInstanceOf(CalendarUnknownException.class);
        otherNode.refresh();
        assertThat(otherNode.of(null).isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void aLaterVersionHoldsAndTheEarlierOneStays() {
        node.put(List.of(year(null)));

        assertThat(node.put(List.of(year(null, MONDAY), year("P")))).containsExactly(Change.UPDATED, Change.INSERTED);

        assertThat(node.of(null).isWorkingDay(MONDAY)).isFalse();
        assertThat(jdbc.sql("select count(*) from work_calendar where unit is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsKnownAlreadyMakesNoVersion() {
        node.put(List.of(year("P", MONDAY)));

        assertThat(node.put(List.of(year("P", MONDAY)))).containsExactly(Change.UNCHANGED);
        assertThat(jdbc.sql("select count(*) from work_calendar")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theCalendarOfAUnitHoldsBelowItToo() {
        node.put(List.of(year(null), year("P", MONDAY)));

        assertThat(node.of("P.7").isWorkingDay(MONDAY)).isFalse();
        assertThat(node.of("Q").isWorkingDay(MONDAY)).isTrue();
        assertThat(node.of("Q")).isSameAs(node.of(null));
    }

    @Test
    void aDecreeHoldsFromWhenItBecameKnown() {
        node.put(List.of(year(null)));
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(30));
        node.put(List.of(year(null, MONDAY)));
        otherNode.refresh();

        for (JdbcCalendars each : List.of(node, otherNode)) {
            assertThat(each.of(null, before).isWorkingDay(MONDAY)).isTrue();
            assertThat(each.of(null, clock.instant().minusSeconds(1)).isWorkingDay(MONDAY))
                    .isTrue();
            assertThat(each.of(null, clock.instant()).isWorkingDay(MONDAY)).isFalse();
            assertThat(each.of(null, clock.instant())).isSameAs(each.of(null));
        }
    }

    @Test
    void aUnitsOwnCalendarHoldsForItFromWhenItBecameKnown() {
        node.put(List.of(year(null)));
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(30));
        node.put(List.of(year("P", MONDAY)));

        assertThat(node.of("P.7", before).isWorkingDay(MONDAY)).isTrue();
        assertThat(node.of("P.7", clock.instant()).isWorkingDay(MONDAY)).isFalse();
        assertThat(node.of("Q", clock.instant()).isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void aYearThatWasNotKnownThenIsTakenAsKnownNow() {
        CalendarYear later = new CalendarYear(null, 2031, new TreeSet<>(List.of(LocalDate.of(2031, 3, 3))), NONE);
        node.put(List.of(year(null)));
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(30));
        node.put(List.of(year(null, MONDAY), later));

        WorkCalendar asKnown = node.of(null, before);

        assertThat(asKnown.isWorkingDay(MONDAY)).isTrue();
        assertThat(asKnown.isWorkingDay(LocalDate.of(2031, 3, 3))).isFalse();
        assertThat(node.of(null, before.minusSeconds(1)).isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void aUnitThatMovesKeepsWhatHeldForItBefore() {
        node.put(List.of(year(null), year("P", MONDAY), year("Q")));
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(30));
        tree.moved(clock.instant(), "P.7", "Q");

        assertThat(node.of("P.7").isWorkingDay(MONDAY)).isTrue();
        assertThat(node.of("P.7", clock.instant()).isWorkingDay(MONDAY)).isTrue();
        assertThat(node.of("P.7", before).isWorkingDay(MONDAY)).isFalse();
        assertThat(node.asKnown(before).of("P.7").isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void aUnitThatWasNotKnownThenIsPlacedAsKnownNow() {
        node.put(List.of(year(null), year("P", MONDAY)));
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(30));
        tree.moved(clock.instant(), "NEW.1", "P");

        assertThat(node.of("NEW.1", before).isWorkingDay(MONDAY)).isFalse();
        assertThat(node.asKnown(before).of("NEW.1", before).isWorkingDay(MONDAY))
                .isTrue();
    }

    @Test
    void asKnownThenNothingOfLaterShinesThrough() {
        Instant start = clock.instant();
        clock.advance(Duration.ofDays(1));
        node.put(List.of(year(null)));
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(30));
        CalendarYear later = new CalendarYear(null, 2031, new TreeSet<>(), NONE);
        node.put(List.of(year(null, MONDAY), year("P"), later));

        Calendars known = node.asKnown(first);

        for (Calendars each : List.of(
                known, known.asKnown(Instant.MAX), node.asKnown(Instant.MAX).asKnown(first))) {
            assertThat(each.of(null).isWorkingDay(MONDAY)).isTrue();
            assertThat(each.of(null, clock.instant()).isWorkingDay(MONDAY)).isTrue();
            assertThat(each.of(null, start).isWorkingDay(MONDAY)).isTrue();
            assertThatThrownBy(() -> each.of("P.7", start).isWorkingDay(LocalDate.of(2031, 3, 3)))
                    .isInstanceOf(CalendarUnknownException.class);
        }
        assertThatThrownBy(() -> node.asKnown(start).of(null).isWorkingDay(MONDAY))
                .isInstanceOf(CalendarUnknownException.class);
        assertThat(node.of(null).isWorkingDay(MONDAY)).isFalse();
        assertThat(node.asKnown(Instant.MAX).of("P.7", first).isWorkingDay(MONDAY))
                .isTrue();
    }

    @Test
    void aViewFillsTheYearsThatWereNotKnownByWhatItKnows() {
        Instant start = clock.instant();
        clock.advance(Duration.ofDays(1));
        node.put(List.of(new CalendarYear(null, 2029, NONE, NONE)));
        Instant reception = clock.instant();
        clock.advance(Duration.ofDays(1));
        node.put(List.of(year(null, MONDAY)));
        Instant report = clock.instant();
        clock.advance(Duration.ofDays(1));
        node.put(List.of(year(null)));

        assertThat(node.of(null, reception).isWorkingDay(MONDAY)).isTrue();
        assertThat(node.asKnown(report).of(null, reception).isWorkingDay(MONDAY))
                .isFalse();
        assertThat(node.asKnown(report).of(null, start).isWorkingDay(MONDAY)).isFalse();
        assertThat(node.asKnown(report).of(null, clock.instant()).isWorkingDay(MONDAY))
                .isFalse();
    }

    @Test
    void saysWhenItLastChanged() {
        assertThat(node.changedAt()).isEqualTo(Instant.EPOCH);
        node.put(List.of(year(null)));
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(30));
        node.put(List.of(year(null)));
        assertThat(node.changedAt()).isEqualTo(first);

        node.put(List.of(year(null, MONDAY)));

        assertThat(node.changedAt()).isEqualTo(clock.instant());
        assertThat(otherNode.changedAt()).isEqualTo(Instant.EPOCH);
        otherNode.refresh();
        assertThat(otherNode.changedAt()).isEqualTo(clock.instant());
    }

    @Test
    void namesStayWhereAnImportSaysNothingOfThem() {
        SortedMap<LocalDate, String> names = new TreeMap<>(Map.of(MONDAY, "Giỗ Tổ Hùng Vương"));
        CalendarYear named = new CalendarYear(null, 2030, new TreeSet<>(List.of(MONDAY)), NONE, names);
        node.put(List.of(named));

        assertThat(node.put(List.of(named))).containsExactly(Change.UNCHANGED);
        assertThat(node.put(List.of(year(null, MONDAY)))).containsExactly(Change.UNCHANGED);
        assertThat(node.put(List.of(year(null, MONDAY, MONDAY.plusDays(1))))).containsExactly(Change.UPDATED);

        assertThat(node.inForce("P.7", 2030).orElseThrow().name(MONDAY)).isEqualTo("Giỗ Tổ Hùng Vương");
        assertThat(node.inForce(null, 2030).orElseThrow().name(MONDAY.plusDays(1)))
                .isNull();
        assertThat(node.inForce(null, 2029)).isEmpty();
    }

    @Test
    void putsAllOrNone() {
        CalendarYear impossible = new CalendarYear(null, 9999, new TreeSet<>(), new TreeSet<>());

        assertThatThrownBy(() -> node.put(List.of(year(null), impossible)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(node.isEmpty()).isTrue();
    }

    private static CalendarYear year(String unit, LocalDate... daysOff) {
        return new CalendarYear(unit, 2030, new TreeSet<>(List.of(daysOff)), new TreeSet<>());
    }
}
