package vn.lienthong.hub.delivery.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.delivery.SettableClock;
import vn.lienthong.hub.delivery.TestNode;
import vn.lienthong.hub.delivery.TestPartners;

/**
 * A partner that was away loses nothing and is not flooded on its return. The engine is the real one, over a real
 * database; time is simulated, and what comes is drawn from a seed.
 */
class OutageIT {

    private static final Logger LOG = LoggerFactory.getLogger(OutageIT.class);
    private static final long SEED = 20261008;
    private static final int QUOTA = 50;

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestPartners partners = TestPartners.of(QUOTA, OutageWorld.PARTNER);
    private List<TestNode> nodes = List.of();

    private void nodesFor(TestPartners told) {
        nodes = List.of(node(told), node(told));
    }

    private TestNode node(TestPartners told) {
        DeliveryProperties usual = TestNode.properties();
        return new TestNode(
                database,
                clock,
                told,
                new DeliveryProperties(
                        usual.lease(),
                        usual.pollEvery(),
                        usual.stopWithin(),
                        usual.parkAfter(),
                        usual.gaugesEvery(),
                        usual.backoff(),
                        usual.breaker(),
                        new DeliveryProperties.OnReturn(0.001)));
    }

    @AfterEach
    void close() {
        nodes.forEach(TestNode::close);
        database.close();
    }

    static Stream<Outage> outages() {
        return Stream.of(
                new Outage("10 s", Duration.ofSeconds(10), 10, Duration.ofMillis(100), Duration.ofSeconds(130)),
                new Outage("1 min", Duration.ofMinutes(1), 5, Duration.ofMillis(200), Duration.ofSeconds(130)),
                new Outage("10 min", Duration.ofMinutes(10), 0.5, Duration.ofSeconds(1), Duration.ofMinutes(15)),
                new Outage("1 day", Duration.ofDays(1), 1 / 240.0, Duration.ofMinutes(2), Duration.ofHours(28)),
                new Outage("7 days", Duration.ofDays(7), 1 / 1200.0, Duration.ofMinutes(10), Duration.ofDays(4)));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void losesNothingAndFloodsNobodyOnItsReturn(Outage outage) {
        nodesFor(partners);
        OutageWorld world = new OutageWorld(outage, nodes, clock, QUOTA, SEED);
        world.goOn(outage.before());
        world.isAway(true);
        long before = world.delivered();
        double usual = before * 1000.0 / outage.before().toMillis();
        world.goOn(outage.away());
        assertThat(world.delivered()).isEqualTo(before);

        world.isAway(false);
        Instant back = clock.instant();
        long waiting = world.accepted() - world.delivered();
        world.goOnUntilTold(outage.away().multipliedBy(4).plusMinutes(2));
        Duration caughtUp = Duration.between(back, clock.instant());
        double highest = world.highest(back);
        world.drain(outage.away().plusMinutes(20));

        LOG.info(
                "outage {} at {}/s: accepted {}, delivered {}, lost {}, waiting on return {}, caught up after {},"
                        + " highest rate on return {} times the usual",
                outage,
                String.format(Locale.ROOT, "%.4f", usual),
                world.accepted(),
                world.delivered(),
                world.accepted() - world.delivered(),
                waiting,
                caughtUp,
                String.format(Locale.ROOT, "%.2f", highest / usual));
        assertThat(world.delivered()).isEqualTo(world.accepted());
        assertThat(nodes.get(0).drained()).isTrue();
        assertThat(nodes.get(0).count("select count(*) from delivery_audit")).isZero();
        assertThat(highest / usual).isGreaterThan(1.1).isLessThanOrEqualTo(2);
        assertThat(caughtUp).isLessThan(outage.away().multipliedBy(2).plusMinutes(1));
    }

    /** Nine a second: under twice the usual, so that it is the limit that holds. */
    @Test
    void keepsToThePartnersOwnLimitOnItsReturn() {
        int limit = 9;
        nodesFor(partners.atMostPerSecond(limit));
        Outage outage = new Outage("1 min", Duration.ofMinutes(1), 5, Duration.ofMillis(200), Duration.ofSeconds(60));
        OutageWorld world = new OutageWorld(outage, nodes, clock, QUOTA, SEED);
        Instant began = clock.instant();
        world.goOnFinely(outage.before());
        world.isAway(true);
        world.goOn(outage.away());
        world.isAway(false);
        world.drain(Duration.ofMinutes(10));

        assertThat(world.delivered()).isEqualTo(world.accepted());
        assertThat(world.most(Duration.ofSeconds(1), began)).isBetween(limit / 2, limit);
    }
}
