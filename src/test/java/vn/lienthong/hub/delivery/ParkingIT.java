package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.partner.Partner.Parking.OnRefusal;

/** When a lane is parked or a delivery given up by the hub itself, and what is written down of it. */
class ParkingIT {

    private static final Outcome REFUSED = new Outcome.Refused("no such procedure");
    private static final Outcome FAILED = new Outcome.Unreachable("status 500");
    private static final Outcome TAKEN = new Outcome.Delivered();

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final List<TestNode> nodes = new ArrayList<>();
    private long others = 100;

    private TestNode node(TestPartners partners) {
        TestNode node = new TestNode(database, clock, partners, TestNode.properties());
        nodes.add(node);
        return node;
    }

    private TestNode node() {
        return node(TestPartners.of(8, "province"));
    }

    @AfterEach
    void close() {
        nodes.forEach(TestNode::close);
        database.close();
    }

    @Test
    void parksWhatIsRefusedAndSaysSo() {
        TestNode node = node();
        node.enqueue("province", 1, 1, 2);
        node.record(REFUSED, node.claim("province", 8));
        assertThat(node.states(1)).containsExactly(DeliveryState.PARKED, DeliveryState.WAITING);
        assertThat(node.claim("province", 8)).isEmpty();
        assertThat(audited(node, "PARKED", "no such procedure")).isEqualTo(1);
    }

    @Test
    void skipsWhatIsRefusedAndGoesOnIfThePartnerDeclaresSo() {
        TestNode node = node(TestPartners.of(8, "province").parking(OnRefusal.SKIP, null));
        node.enqueue("province", 1, 1, 2);
        node.record(REFUSED, node.claim("province", 8));
        DeliveryView skipped = node.deliveries(1).get(0);
        assertThat(skipped.state()).isEqualTo(DeliveryState.SKIPPED);
        assertThat(skipped.answer()).isEqualTo("no such procedure");
        assertThat(skipped.attempts()).isEqualTo(1);
        assertThat(audited(node, "SKIPPED", "no such procedure")).isEqualTo(1);

        List<Claim> next = node.claim("province", 8);
        assertThat(next).extracting(Claim::sequence).containsExactly(2L);
        node.record(TAKEN, next);
        assertThat(node.drained()).isTrue();
    }

    @Test
    void parksWhatHasFailedForAWeekWhileThePartnerTookOthers() {
        TestNode node = node();
        node.enqueue("province", 1, 1);
        tell(node);
        for (int day = 1; day < 7; day++) {
            clock.advance(Duration.ofDays(1).minusMinutes(1));
            tell(node);
        }
        clock.advance(Duration.ofHours(23));
        tell(node);
        assertThat(node.states(1)).containsExactly(DeliveryState.WAITING);
        clock.advance(Duration.ofHours(1));
        tell(node);
        assertThat(node.states(1)).containsExactly(DeliveryState.PARKED);
        assertThat(node.deliveries(1).get(0).answer()).isEqualTo("status 500");
        assertThat(audited(node, "PARKED", "status 500")).isEqualTo(1);
    }

    @Test
    void aPartnerMayDeclareAnotherTime() {
        TestNode node = node(TestPartners.of(8, "province").parking(OnRefusal.SKIP, Duration.ofHours(2)));
        node.enqueue("province", 1, 1);
        tell(node);
        clock.advance(Duration.ofMinutes(110));
        tell(node);
        assertThat(node.states(1)).containsExactly(DeliveryState.WAITING);
        clock.advance(Duration.ofMinutes(10));
        tell(node);
        assertThat(node.states(1))
                .as("what fails is not refused, so it is not skipped")
                .containsExactly(DeliveryState.PARKED);
    }

    @Test
    void parksNothingForAnOutageHoweverLong() {
        TestNode node = node();
        for (int dossier = 1; dossier <= 6; dossier++) {
            node.enqueue("province", dossier, 1);
        }
        node.record(FAILED, node.claim("province", 8));
        for (int day = 0; day < 30; day++) {
            clock.advance(Duration.ofDays(1));
            node.record(FAILED, node.claim("province", 8));
        }
        assertThat(node.count("select count(*) from delivery where state = 'WAITING'"))
                .isEqualTo(6);

        clock.advance(Duration.ofDays(1));
        node.record(TAKEN, node.claim("province", 8));
        clock.advance(Duration.ofMinutes(1));
        node.record(FAILED, node.claim("province", 8));
        assertThat(node.count("select count(*) from delivery where state = 'WAITING'"))
                .as("its week begins when the partner is back")
                .isEqualTo(5);
        assertThat(node.count("select count(*) from delivery_audit")).isZero();
    }

    /**
     * A minute in which the first dossier fails and others are taken, so that the partner is not away. They come more
     * slowly than it is told after a silence.
     */
    private void tell(TestNode node) {
        for (int second = 0; second < 60; second += 2) {
            clock.advance(Duration.ofSeconds(2));
            if (second % 4 == 0) {
                node.enqueue("province", ++others, 1);
            }
            for (List<Claim> due = node.claim("province", 8); !due.isEmpty(); due = node.claim("province", 8)) {
                due.forEach(claim -> node.record(claim.dossierId() == 1 ? FAILED : TAKEN, List.of(claim)));
            }
        }
        assertThat(node.states(others)).containsExactly(DeliveryState.DELIVERED);
        assertThat(node.count("select count(*) from partner_breaker where opened_at is not null"))
                .as("breakers that are open")
                .isZero();
    }

    private static long audited(TestNode node, String action, String reason) {
        return node.count("select count(*) from delivery_audit where client is null and partner = 'province'"
                + " and dossier_id = 1 and delivery_id is not null and action = '" + action + "' and reason = '"
                + reason
                + "'");
    }
}
