package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Room;
import vn.lienthong.hub.delivery.pace.Nodes;
import vn.lienthong.hub.delivery.pace.Shares;

/** A partner's quota holds over all nodes together, whatever becomes of one of them. */
class QuotaIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database(24);
    private final List<TestNode> nodes = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);

    private TestNode node(int inFlight) {
        TestNode node =
                new TestNode(database, clock, TestPartners.of(inFlight, "province", "land"), TestNode.properties());
        nodes.add(node);
        return node;
    }

    @AfterEach
    void close() {
        release.countDown();
        nodes.forEach(TestNode::close);
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void holdsOverThreeNodesUnderLoad(int quota) {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            node(quota).gateway.answer(delivery -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                try {
                    TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(3000));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                } finally {
                    running.decrementAndGet();
                }
                return new Outcome.Delivered();
            });
        }
        for (int dossier = 1; dossier <= 200; dossier++) {
            nodes.get(dossier % 3).enqueue("province", dossier, 1, 2);
        }
        nodes.forEach(TestNode::start);
        await().atMost(Duration.ofSeconds(60)).until(nodes.get(0)::drained);
        assertThat(most.get()).isLessThanOrEqualTo(quota);
        assertThat(nodes.stream().mapToInt(node -> node.gateway.calls.size()).sum())
                .isEqualTo(400);
    }

    @Test
    void leavesTheOthersWhatOneNodeDoesNotUse() {
        TestNode one = node(4);
        TestNode other = node(4);
        enqueue(one, 10);
        assertThat(one.claim("province", new Room(0, 3)).claims()).hasSize(3);
        assertThat(other.claim("province", new Room(0, 4)).claims()).hasSize(1);
        assertThat(other.claim("province", new Room(1, 3)).claims()).isEmpty();
        assertThat(one.claim("province", new Room(3, 1)).claims()).isEmpty();

        one.bean(Shares.class).renew(partner -> 2);
        assertThat(other.claim("province", new Room(1, 3)).claims()).hasSize(1);
    }

    @Test
    void isFreeAgainSoonAfterANodeWasKilledAndLongBeforeItsLeasesEnd() {
        TestNode killed = node(4);
        TestNode heir = node(4);
        enqueue(killed, 4);
        assertThat(killed.claim("province", 4)).hasSize(4);
        clock.advance(Duration.ofSeconds(4));
        for (int dossier = 5; dossier <= 10; dossier++) {
            heir.enqueue("province", dossier, 1);
        }
        assertThat(heir.claim("province", 4)).isEmpty();
        clock.advance(Duration.ofSeconds(2));
        assertThat(heir.claim("province", 4)).hasSize(4);
    }

    @Test
    void isDividedAmongTheNodesSoThatAKilledOneTakesOnlyItsPartWithIt() {
        TestNode killed = node(6);
        TestNode one = node(6);
        TestNode other = node(6);
        List.of(killed, one, other).forEach(node -> node.bean(Nodes.class).live());
        enqueue(killed, 30);
        assertThat(killed.claim("province", 6)).hasSize(2);

        for (int second = 0; second < 6; second += 3) {
            tell(one, 2);
            tell(other, 2);
            clock.advance(Duration.ofSeconds(3));
            one.bean(Nodes.class).live();
            other.bean(Nodes.class).live();
        }
        tell(one, 3);
        tell(other, 3);
    }

    private static void tell(TestNode node, int expected) {
        List<Claim> claims = node.claim("province", 6);
        assertThat(claims).hasSize(expected);
        node.record(new Outcome.Delivered(), claims);
        node.bean(Shares.class).renew(partner -> 0);
    }

    @Test
    void belongsToOneNodeAloneOnceTheOthersHaveLeft() {
        TestNode stopping = node(4).start();
        TestNode other = node(4);
        await().until(() -> other.count("select count(*) from delivery_node") == 1);
        other.enqueue("province", 101, 1);
        await().until(other::drained);
        stopping.stop();
        enqueue(other, 4);
        assertThat(other.claim("province", 4)).hasSize(4);
    }

    @Test
    void countsTheCallsOfANodeThatComesBackFromTheDead() {
        TestNode zombie = node(4);
        TestNode heir = node(4);
        enqueue(zombie, 10);
        zombie.claim("province", 3);
        clock.advance(Duration.ofSeconds(60));
        zombie.bean(Shares.class).renew(partner -> 3);
        assertThat(heir.claim("province", 4)).hasSize(1);
    }

    @Test
    void isGivenBackByANodeThatStops() {
        TestNode stopping = node(4).start();
        TestNode other = node(4);
        other.enqueue("province", 1, 1);
        await().until(other::drained);
        assertThat(other.count("select count(*) from partner_share")).isEqualTo(1);
        stopping.stop();
        assertThat(other.count("select count(*) from partner_share")).isZero();
    }

    @Test
    void isGivenUpToTheOthersWhenItHasBecomeTooSmallForAll() {
        TestNode one = node(4);
        TestNode other = node(4);
        enqueue(one, 10);
        one.claim("province", 2);
        List<Claim> failing = other.claim("province", 2);
        other.record(new Outcome.Unreachable("slower", Duration.ofSeconds(1), Sign.BUSY), failing);
        clock.advance(Duration.ofSeconds(1));
        assertThat(one.claim("province", new Room(0, 4)).claims())
                .as("the limit is two, and each holds two")
                .isEmpty();
        assertThat(other.claim("province", new Room(0, 4)).claims()).hasSize(2);
    }

    @Test
    void ofOnePartnerIsNoneOfTheOthersBusiness() {
        TestNode node = node(2);
        enqueue(node, 5);
        node.enqueue("land", 1, 1);
        assertThat(node.claim("province", 2)).hasSize(2);
        assertThat(node.claim("land", 2)).hasSize(1);
    }

    private static void enqueue(TestNode node, int dossiers) {
        for (int dossier = 1; dossier <= dossiers; dossier++) {
            node.enqueue("province", dossier, 1);
        }
    }
}
