package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.DueLanes;

/**
 * Somebody holds an old snapshot open, so nothing that is dead can be taken away. What is claimed now must not be looked
 * for among what was claimed since.
 */
class PinnedSnapshotIT {

    private static final int ROUNDS = 40;
    private static final int LANES = 50;

    /** Of all entries that scans of the indexes met, dead ones among them. */
    private static final String ENTRIES_MET = """
            select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('lane', 'delivery')
            """;

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database(1);
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(LANES, "province", "land"), TestNode.properties());

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void claimsWadeThroughNothingThatIsOver() throws SQLException {
        try (Connection elsewhere = pinned()) {
            for (int round = 0; round < ROUNDS; round++) {
                tell(round);
            }
            assertThat(node.count("select count(*) from lane")).isZero();
            long before = entriesMet();
            tell(ROUNDS);
            node.bean(DueLanes.class).partners(List.of("province", "land"));
            assertThat(entriesMet() - before)
                    .as("of the %d lanes told since", ROUNDS * LANES)
                    .isLessThan(LANES * 40L);

            clock.advance(Duration.ofSeconds(5));
            before = entriesMet();
            node.bean(DueLanes.class).partners(List.of("province", "land"));
            assertThat(entriesMet() - before).as("from the very beginning").isGreaterThan(ROUNDS * LANES / 2);
            elsewhere.rollback();
        }
    }

    @Test
    void aLaneWhoseTransactionTookLongIsFoundSoonAfter() {
        tell(0);
        clock.advance(Duration.ofSeconds(3));
        tell(1);
        node.enqueue("province", 1, 1);
        node.bean(JdbcClient.class)
                .sql("update lane set due_at = due_at - interval '3 seconds'")
                .update();
        assertThat(node.claim("province", LANES)).isEmpty();
        clock.advance(Duration.ofSeconds(2));
        assertThat(node.claim("province", LANES)).hasSize(1);
    }

    private void tell(int round) {
        clock.advance(Duration.ofMillis(100));
        for (int lane = 0; lane < LANES; lane++) {
            node.enqueue("province", 1000L + round * LANES + lane, 1);
        }
        List<Claim> claims = node.claim("province", LANES);
        assertThat(claims).hasSize(LANES);
        node.record(new Outcome.Delivered(), claims);
    }

    private Connection pinned() throws SQLException {
        Connection connection = database.getDataSource().getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.createStatement().executeQuery("select count(*) from lane").close();
        return connection;
    }

    /** On the only connection: what it has counted so far is made known first. */
    private long entriesMet() {
        node.bean(JdbcClient.class)
                .sql("select pg_stat_force_next_flush()")
                .query()
                .singleRow();
        return node.count(ENTRIES_MET);
    }
}
