package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.deadline.CalendarStore.Change;
import vn.lienthong.hub.testing.TestDatabase;

/** Two nodes over one database. */
class CalendarStoreIT {

    private static final LocalDate MONDAY = LocalDate.of(2030, 3, 4);

    private JdbcClient jdbc;
    private JdbcCalendars node;
    private JdbcCalendars otherNode;

    @BeforeEach
    void start() {
        DataSource dataSource = TestDatabase.newDataSource();
        Flyway.configure().dataSource(dataSource).load().migrate();
        jdbc = JdbcClient.create(dataSource);
        node = node(dataSource);
        otherNode = node(dataSource);
    }

    private JdbcCalendars node(DataSource dataSource) {
        CalendarScopes scopes = unit -> unit.startsWith("P.") ? List.of(unit, "P") : List.of(unit);
        return new JdbcCalendars(
                new CalendarTable(jdbc),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)),
                scopes,
                Clock.systemUTC());
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
