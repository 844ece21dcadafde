package vn.lienthong.hub.benchmark.delivery;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.delivery.DeliveryQueue;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.TestNode;
import vn.lienthong.hub.delivery.TestPartners;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.DueLanes;

/** Prints rates and times of claims with a dead partner's backlog, and with an old snapshot held open. */
class DeliveryBenchRun {

    private static final int DOSSIERS = 50_000;
    private static final int EACH = 6;
    private static final int QUOTA = 16;
    private static final List<String> ALIVE = List.of("province", "igate-1", "igate-2", "post");
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final String DEAD = "land";

    private static final String BACKLOG_DELIVERIES = """
            insert into delivery (id, partner, dossier_id, sequence, fact_id, fact, enqueued_at)
            select gen_random_uuid(), 'land', n, s, s, 'stopped', now() - interval '1 day'
            from generate_series(1, :dossiers) as n, generate_series(1, :each) as s
            """;

    private static final String BACKLOG_LANES = """
            insert into lane (partner, dossier_id, pending, due_at)
            select 'land', n, :each, now() - interval '1 day' from generate_series(1, :dossiers) as n
            """;

    private final Traffic traffic = new Traffic(ALIVE);
    private BenchDatabase database;
    private HikariDataSource connections;
    private TestNode one;
    private TestNode other;

    @BeforeEach
    void start() throws Exception {
        database = new BenchDatabase();
        connections = database.connections(20);
        one = node();
        other = node();
    }

    private TestNode node() {
        TestPartners partners = TestPartners.of(
                QUOTA, Stream.concat(ALIVE.stream(), Stream.of(DEAD)).toArray(String[]::new));
        return new TestNode(connections, Clock.systemUTC(), partners, TestNode.properties(), traffic);
    }

    @AfterEach
    void stop() throws Exception {
        one.close();
        other.close();
        connections.close();
        database.close();
    }

    @Test
    void aDeadPartnerWithALargeBacklog() {
        one.start();
        other.start();
        rate("warm");
        rate("without a backlog");
        rate("without a backlog, again");
        traffic.settle();
        JdbcClient jdbc = one.bean(JdbcClient.class);
        jdbc.sql(BACKLOG_DELIVERIES)
                .param("dossiers", DOSSIERS)
                .param("each", EACH)
                .update();
        jdbc.sql(BACKLOG_LANES).param("dossiers", DOSSIERS).param("each", EACH).update();
        jdbc.sql("analyze").update();
        rate("with 300,000 deliveries on 50,000 dossiers of a dead partner");
        rate("the same, again");
        traffic.settle();
        one.stop();
        other.stop();
        times("claims beside the backlog", "province");
        jdbc.sql("delete from partner_breaker").update();
        jdbc.sql("delete from partner_pace").update();
        times("claims of the dead partner itself, were its breaker closed", DEAD);
    }

    @Test
    void anOldSnapshotHeldOpen() throws Exception {
        one.start();
        other.start();
        rate("warm");
        print("without, a minute", traffic.run(one.bean(DeliveryQueue.class), MINUTE));
        try (Connection pinned = database.pinnedSnapshot()) {
            for (int minute = 1; minute <= 3; minute++) {
                print("with, minute " + minute, traffic.run(one.bean(DeliveryQueue.class), MINUTE));
            }
            traffic.settle();
            one.stop();
            other.stop();
            times("claims with the snapshot still open", "province");
            print(
                    "lanes, of which dead",
                    one.count("select n_dead_tup from pg_stat_user_tables where relname = 'lane'"));
            pinned.rollback();
        }
    }

    private void rate(String what) {
        print(what, traffic.run(one.bean(DeliveryQueue.class), TURN));
    }

    private static void print(String what, double number) {
        System.out.printf(Locale.ROOT, "%-70s %,10.0f%n", what, number);
    }

    /** One claim after the other, each with eight new lanes to find. */
    private void times(String what, String partner) {
        long[] nanos = new long[400];
        for (int i = 0; i < nanos.length; i++) {
            for (int lane = 0; lane < 8; lane++) {
                one.enqueue(partner, 5_000_000L + i * 8L + lane, 1);
            }
            long start = System.nanoTime();
            one.bean(DueLanes.class).partners(ALIVE);
            List<Claim> claims = one.claim(partner, 8);
            nanos[i] = System.nanoTime() - start;
            one.record(new Outcome.Delivered(), claims);
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-70s median %.2f ms, 99 of 100 under %.2f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }
}
