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
import vn.lienthong.hub.delivery.lane.DueLanes;

/** A large backlog that cannot move must not be read when the little that can is claimed. */
class BacklogIT {

    private static final int STUCK = 30_000;

    private static final String DELIVERIES = """
            insert into delivery (id, partner, dossier_id, sequence, fact_id, fact, state, enqueued_at)
            select gen_random_uuid(), p.partner, n, 1, n, 'stopped',
                   case when n % 2 = 0 and p.partner = 'province' then 'PARKED' else 'WAITING' end, :now::timestamptz
            from generate_series(1, :stuck) as n, unnest(array['province', 'land']) as p (partner)
            """;

    /** The province's are parked or to be tried again in an hour, by turns; those of land are all due. */
    private static final String LANES = """
            insert into lane (partner, dossier_id, pending, state, due_at, parked_at)
            select 'province', n, 1, case when n % 2 = 0 then 'PARKED' else 'READY' end,
                   :now::timestamptz + interval '1 hour' * (n % 2),
                   case when n % 2 = 0 then :now::timestamptz end
            from generate_series(1, :stuck) as n
            union all
            select 'land', n, 1, 'READY', :now::timestamptz, null from generate_series(1, :stuck) as n
            """;

    private static final String ROWS_READ = """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
            from pg_stat_user_tables where relname in ('lane', 'delivery')
            """;

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database(1);
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());
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
    void claimsAFewLanesWithoutReadingTheOthers(String planCacheMode) {
        jdbc.sql("set plan_cache_mode = " + planCacheMode).update();
        long before = rowsRead();
        DueLanes due = node.bean(DueLanes.class);
        assertThat(due.partners(List.of("province", "land"))).containsExactlyInAnyOrder("province", "land");
        assertThat(node.claim("province", 8)).extracting(Claim::dossierId).containsExactly(STUCK + 1L);
        assertThat(node.claim("land", 8)).hasSize(8);
        assertThat(rowsRead() - before).isLessThan(200);
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
