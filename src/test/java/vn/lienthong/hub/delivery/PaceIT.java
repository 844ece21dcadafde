package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.meter.PartnerGauges;

/** How many a second, over all nodes. */
class PaceIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final List<TestNode> nodes = new ArrayList<>();

    private TestNode node(TestPartners partners) {
        TestNode node = new TestNode(database, clock, partners, TestNode.properties());
        nodes.add(node);
        return node;
    }

    @AfterEach
    void close() {
        nodes.forEach(TestNode::close);
        database.close();
    }

    @Test
    void aPartnersOwnLimitHoldsOverAllNodes() {
        TestPartners partners = TestPartners.of(50, "province").atMostPerSecond(10);
        TestNode one = node(partners);
        TestNode other = node(partners);
        enqueue(one, 200);
        List<Integer> told = new ArrayList<>();
        for (int tick = 0; tick < 100; tick++) {
            told.add(tell(one) + tell(other));
            clock.advance(Duration.ofMillis(100));
        }
        for (int from = 0; from + 10 <= told.size(); from++) {
            assertThat(told.subList(from, from + 10).stream()
                            .mapToInt(each -> each)
                            .sum())
                    .isLessThanOrEqualTo(10);
        }
        assertThat(told.stream().mapToInt(each -> each).sum()).isBetween(60, 75);
    }

    @Test
    void tellsWhatComesAtOnceHoweverMuchItIs() {
        TestNode node = node(TestPartners.of(50, "province"));
        enqueue(node, 150);
        assertThat(tell(node) + tell(node) + tell(node)).isEqualTo(150);
        assertThat(paced(node)).isZero();
    }

    @Test
    void tellsOneASecondToAPartnerThatWasAwayAndOfWhichNothingIsKnown() {
        TestNode node = node(TestPartners.of(50, "province"));
        enqueue(node, 30);
        clock.advance(Duration.ofDays(1));
        assertThat(tell(node)).isEqualTo(1);
        assertThat(tell(node)).isZero();
        assertThat(paced(node)).isEqualTo(1);
        int told = 0;
        for (int second = 0; second < 20; second++) {
            clock.advance(Duration.ofSeconds(1));
            told += tell(node);
        }
        assertThat(told).isBetween(15, 20);
    }

    @Test
    void endsItWhenEverythingIsToldThatHadWaited() {
        TestNode node = node(TestPartners.of(50, "province"));
        enqueue(node, 3);
        clock.advance(Duration.ofDays(1));
        for (int second = 0; second < 6; second++) {
            clock.advance(Duration.ofSeconds(1));
            tell(node);
        }
        assertThat(node.drained()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(paced(node)).isZero();
        for (int dossier = 101; dossier <= 120; dossier++) {
            node.enqueue("province", dossier, 1);
        }
        assertThat(tell(node)).isEqualTo(20);
    }

    private static int tell(TestNode node) {
        List<Claim> claims = node.claim("province", 50);
        node.record(new Outcome.Delivered(), claims);
        return claims.size();
    }

    private static double paced(TestNode node) {
        node.bean(PartnerGauges.class).measure();
        return node.bean(MeterRegistry.class)
                .get("hub.partner.paced")
                .tag("partner", "province")
                .gauge()
                .value();
    }

    private static void enqueue(TestNode node, int dossiers) {
        for (int dossier = 1; dossier <= dossiers; dossier++) {
            node.enqueue("province", dossier, 1);
        }
    }
}
