package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Claims;

/** A large backlog that cannot move must not be read when the little that can is claimed. */
class BacklogIT {

    private static final int STUCK = 30_000;

    private static final String DELIVERIES = """
            insert into delivery (id, partner, dossier_id, sequence, fact_id, fact, state, enqueued_at)
            select gen_random_uuid(), 'province', n, 1, n, 'stopped',
                   case when n % 2 = 0 then 'PARKED' else 'WAITING' end, :now::timestamptz
            from generate_series(1, :stuck) as n
            """;

    /** Every second one is parked, the others are to be tried again in an hour. */
    private static final String LANES = """
            insert into lane (partner, dossier_id, pending, state, due_at, parked_at)
            select 'province', n, 1, case when n % 2 = 0 then 'PARKED' else 'READY' end,
                   :now::timestamptz + interval '1 hour' * (n % 2),
                   case when n % 2 = 0 then :now::timestamptz end
            from generate_series(1, :stuck) as n
            """;

    private static final String ROWS_READ = """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
            from pg_stat_user_tables where relname in ('lane', 'delivery')
            """;

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database(1);
    private final TestNode node = new TestNode(database, clock, TestPartners.of(8, "province"), TestNode.properties());
    private final JdbcClient jdbc = node.bean(JdbcClient.class);

    @BeforeEach
    void fill() {
        String now = clock.instant().toString();
        jdbc.sql(DELIVERIES).param("now", now).param("stuck", STUCK).update();
        jdbc.sql(LANES).param("now", now).param("stuck", STUCK).update();
        jdbc.sql("analyze").update();
        node.enqueue("province", STUCK + 1, 1);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "force_generic_plan"})
    void claimsTheOneLaneThatIsDueWithoutReadingTheOthers(String planCacheMode) {
        jdbc.sql("set plan_cache_mode = " + planCacheMode).update();
        long before = rowsRead();
        assertThat(node.bean(Claims.class).duePartners(List.of("province"))).containsExactly("province");
        List<Claim> claims = node.bean(Claims.class).claim("province", 8);
        assertThat(claims).extracting(Claim::dossierId).containsExactly(STUCK + 1L);
        assertThat(rowsRead() - before).isLessThan(100);
    }

    @Test
    void wouldNoticeAScan() {
        long before = rowsRead();
        node.count("select count(*) from lane where attempts = 0");
        assertThat(rowsRead() - before).isGreaterThan(STUCK);
    }

    /** On the only connection: what it has counted so far is made known first. */
    private long rowsRead() {
        jdbc.sql("select pg_stat_force_next_flush()").query().singleRow();
        return node.count(ROWS_READ);
    }
}
