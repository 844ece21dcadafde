package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node that was believed dead comes back with a result. */
class FencingIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();

    /** With a quota of one, so that it claims nothing more while its only call hangs. */
    private final TestNode zombie = node(1);

    private final TestNode heir = node(8);
    private final CountDownLatch release = new CountDownLatch(1);

    private TestNode node(int inFlight) {
        return new TestNode(database, clock, TestPartners.of(inFlight, "province"), TestNode.properties());
    }

    @AfterEach
    void close() {
        release.countDown();
        zombie.close();
        heir.close();
        database.close();
    }

    @Test
    void dropsTheResultOfALaneThatWasClaimedByAnotherNodeMeanwhile() {
        zombie.gateway.answer(delivery -> {
            awaitRelease();
            return new Outcome.Refused("too late");
        });
        zombie.start();
        zombie.enqueue("province", 1, 1, 2);
        await().until(() -> zombie.gateway.calls.size() == 1);
        assertThat(zombie.states(1)).containsExactly(DeliveryState.IN_FLIGHT, DeliveryState.WAITING);

        clock.advance(TestNode.properties().lease().plusSeconds(1));
        heir.start();
        await().until(heir::drained);
        release.countDown();

        MeterRegistry meters = zombie.bean(MeterRegistry.class);
        await().until(() -> meters.counter("hub.deliveries", "partner", "province", "outcome", "stale")
                        .count()
                == 1);
        assertThat(heir.states(1)).containsExactly(DeliveryState.DELIVERED, DeliveryState.DELIVERED);
        assertThat(heir.bean(MeterRegistry.class)
                        .counter("hub.lanes.taken.over", "partner", "province")
                        .count())
                .isEqualTo(1);
        assertThat(heir.deliveries(1).get(0).answer()).isNull();
        assertThat(heir.gateway.deliveries.get(0).id())
                .isEqualTo(zombie.gateway.deliveries.get(0).id());
        assertThat(heir.gateway.deliveries.get(0).token())
                .isGreaterThan(zombie.gateway.deliveries.get(0).token());
    }

    @Test
    void doesNotClaimALaneWhoseLeaseStillRuns() {
        zombie.gateway.answer(delivery -> {
            awaitRelease();
            return new Outcome.Delivered();
        });
        zombie.start();
        zombie.enqueue("province", 1, 1);
        await().until(() -> zombie.gateway.calls.size() == 1);
        clock.advance(TestNode.properties().lease().minus(Duration.ofSeconds(1)));
        heir.start();
        heir.enqueue("province", 2, 1);
        await().until(() -> heir.states(2).equals(List.of(DeliveryState.DELIVERED)));
        assertThat(heir.gateway.calls).doesNotContain("province/1/1");
        release.countDown();
        await().until(zombie::drained);
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
