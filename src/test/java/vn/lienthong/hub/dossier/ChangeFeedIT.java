package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.dossier.DossierQuery.Audience;
import vn.lienthong.hub.testing.TestDatabase;
import vn.lienthong.hub.unit.UnitScope;

/**
 * The feed against transactions in the hand of the test. What must come is awaited, because transactions of other tests
 * on the same server may hold the feed up.
 */
class ChangeFeedIT {

    private static final String ASKER = "province";

    private final DataSource database = TestDatabase.newDataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ChangeFeed feed = new ChangeFeed(jdbc);
    private final TransactionTemplate oneMoment = new TransactionTemplate(new DataSourceTransactionManager(database));

    @BeforeEach
    void readOneMoment() {
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Test
    void waitsForATransactionThatBeganEarlierAndCommitsLater() throws SQLException {
        try (Connection slow = database.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(dossier(1, "RECEIVED", "{X77.01}"));
            statement.execute(fact(1, 1, "igate-1"));
            know(2, "igate-1");

            assertThat(read(FeedPosition.START, 10).dossiers()).isEmpty();

            slow.commit();
        }
        assertThat(await().until(
                                () -> read(FeedPosition.START, 10),
                                page -> page.dossiers().size() == 2)
                        .dossiers())
                .containsExactly(1L, 2L);
    }

    @Test
    void givesADossierOnceForManyChangesAndAgainAfterAFurtherOne() {
        know(1, "igate-1");
        know(2, "igate-1");
        say(1, 11, "land");
        FeedPage first = awaited(FeedPosition.START, 2L, 1L);

        say(2, 12, "land");
        FeedPage second = awaited(first.next(), 2L);

        assertThat(read(second.next(), 10)).isEqualTo(new FeedPage(List.of(), second.next()));
    }

    @Test
    void losesAndRepeatsNothingFromPageToPage() {
        for (long id = 1; id <= 7; id++) {
            know(id, "igate-1");
        }
        awaited(FeedPosition.START, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
        List<Long> walked = new ArrayList<>();
        FeedPage page = read(FeedPosition.START, 2);
        while (!page.dossiers().isEmpty()) {
            walked.addAll(page.dossiers());
            page = read(page.next(), 2);
        }
        assertThat(walked).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void walksThroughFactsOfOneTransactionByTheirIds() {
        oneMoment.executeWithoutResult(status -> {
            know(3, "igate-1");
            know(1, "igate-1");
            know(2, "igate-1");
        });
        awaited(FeedPosition.START, 1L, 2L, 3L);

        FeedPage first = read(FeedPosition.START, 2);

        assertThat(first.dossiers()).containsExactly(1L, 2L);
        assertThat(read(first.next(), 2).dossiers()).containsExactly(3L);
    }

    @Test
    void movesOnBehindChangesThatTheAskerMayNotSee() {
        know(1, "igate-1");
        Audience stranger = new Audience(false, new UnitScope(Set.of("X77.09"), List.of()), Set.of(), false);
        FeedPosition end = awaited(FeedPosition.START, 1L).next();

        assertThat(read(FeedPosition.START, stranger, 10)).isEqualTo(new FeedPage(List.of(), end));
        Audience party = new Audience(false, new UnitScope(Set.of("X77.01"), List.of()), Set.of(), false);
        assertThat(read(FeedPosition.START, party, 10).dossiers()).containsExactly(1L);
    }

    @Test
    void leavesOutWhatOnlyTheAskerSaidAndWhatWasNeverReceived() {
        know(1, ASKER);
        insert(dossier(2, "UNKNOWN", "{}"), fact(2, 2, "igate-1"));
        know(3, "igate-1");
        FeedPage page = awaited(FeedPosition.START, 3L);

        say(1, 11, "igate-1");
        jdbc.sql("update dossier set state = 'RECEIVED' where id = 2").update();
        say(2, 12, ASKER);

        assertThat(awaited(page.next(), 1L, 2L).dossiers()).containsExactly(1L, 2L);
    }

    @Test
    void beginsAnewWithAPlaceThatThisServerDidNotGive() {
        know(1, "igate-1");
        FeedPosition end = awaited(FeedPosition.START, 1L).next();

        FeedPosition elsewhere = new FeedPosition(end.database() + 1, end.transaction(), end.fact());
        FeedPosition toCome = new FeedPosition(end.database(), Long.MAX_VALUE, end.fact());

        assertThat(read(elsewhere, 10).dossiers()).containsExactly(1L);
        assertThat(read(toCome, 10).dossiers()).containsExactly(1L);
    }

    @Test
    void countsFactsOfARestoredDumpAsRecordedNow() {
        know(1, "igate-1");
        jdbc.sql("update fact set recorded_in = '1000000000000'").update();

        Flyway.configure().dataSource(database).load().migrate();
        know(2, "igate-1");

        FeedPage page = awaited(FeedPosition.START, 1L, 2L);
        know(3, "igate-1");
        awaited(page.next(), 3L);
    }

    @Test
    void needsNoRightsBeyondThoseOfAnOrdinaryUser() {
        know(1, "igate-1");
        awaited(FeedPosition.START, 1L);
        String reader = "feed_reader";
        jdbc.sql("create role " + reader).update();
        jdbc.sql("grant select on fact, dossier to " + reader).update();

        List<Long> read = oneMoment.execute(status -> {
            jdbc.sql("set local role " + reader).update();
            return feed.read(FeedPosition.START, Audience.EVERYBODY, ASKER, 10).dossiers();
        });

        assertThat(read).containsExactly(1L);
    }

    private FeedPage awaited(FeedPosition after, Long... dossiers) {
        return await().until(() -> read(after, 10), page -> page.dossiers().equals(List.of(dossiers)));
    }

    private FeedPage read(FeedPosition after, int limit) {
        return read(after, Audience.EVERYBODY, limit);
    }

    private FeedPage read(FeedPosition after, Audience audience, int limit) {
        return oneMoment.execute(status -> feed.read(after, audience, ASKER, limit));
    }

    private void know(long id, String partner) {
        insert(dossier(id, "RECEIVED", "{X77.01}"), fact(id, id, partner));
    }

    private void say(long dossier, long fact, String partner) {
        insert(fact(dossier, fact, partner));
    }

    private void insert(String... statements) {
        for (String statement : statements) {
            jdbc.sql(statement).update();
        }
    }

    private static String dossier(long id, String state, String roles) {
        return "insert into dossier (id, code, state, roles, paused, last_sequence, created_at, updated_at, version)"
                + " values (%d, 'HS-%d', '%s', '%s', false, 0, '2026-01-05T08:00:00+07:00', '2026-01-05T08:00:00+07:00', 1)"
                        .formatted(id, id, state, roles);
    }

    private static String fact(long dossier, long id, String partner) {
        return "insert into fact (id, dossier_id, source, event_id, type, happened_at, recorded_at, partner, by_operator,"
                + " backfill, data) values (%d, %d, 's', '%d', 'received', '2026-01-05T08:00:00+07:00',"
                        .formatted(id, dossier, id)
                + " '2026-01-05T08:00:00+07:00', '%s', false, false, '{}')".formatted(partner);
    }
}
