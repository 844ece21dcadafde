package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.worker.DeliveryWorker;

/** The worker's quotas, its stopping, and the partners that hang. */
class WorkerIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        database.close();
    }

    private TestNode node(Duration stopWithin) {
        return new TestNode(database, clock, TestPartners.of(2, "land", "province"), TestNode.properties(stopWithin));
    }

    @Test
    void keepsAPartnerThatHangsToItsQuotaAndServesTheOthers() {
        AtomicInteger hanging = new AtomicInteger();
        try (TestNode node = node(Duration.ofSeconds(10))) {
            node.gateway.answer(delivery -> {
                if (delivery.partner().id().equals("land")) {
                    hanging.incrementAndGet();
                    awaitRelease();
                }
                return new Outcome.Delivered();
            });
            node.start();
            for (int dossier = 1; dossier <= 10; dossier++) {
                node.enqueue("land", dossier, 1);
                node.enqueue("province", dossier, 1, 2, 3);
            }
            await().until(() -> node.count("select count(*) from delivery where state = 'DELIVERED'") == 30);
            assertThat(hanging).hasValue(2);
            assertThat(node.count("select count(*) from lane where state = 'CLAIMED'"))
                    .isEqualTo(2);
            release.countDown();
            await().until(node::drained);
        }
    }

    @Test
    void letsRunningCallsEndAndRecordsThemWhenItStops() {
        try (TestNode node = node(Duration.ofSeconds(10))) {
            node.gateway.answer(delivery -> {
                awaitRelease();
                return new Outcome.Delivered();
            });
            node.start();
            node.enqueue("land", 1, 1, 2);
            await().until(() -> node.gateway.calls.size() == 1);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(node::stop);
            await().until(() -> !node.bean(DeliveryWorker.class).isRunning());
            release.countDown();
            stopped.orTimeout(20, TimeUnit.SECONDS).join();
            assertThat(node.deliveries(1).get(0).state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(node.count("select count(*) from lane where state = 'CLAIMED'"))
                    .isZero();
            node.enqueue("land", 2, 1);
            assertThat(node.claim("land", 8)).extracting(Claim::dossierId).contains(2L);
        }
    }

    @Test
    void givesUpWhatTakesTooLongAndLetsAnotherNodeMakeItAgainAfterTheLease() {
        TestNode stopping = node(Duration.ofMillis(50));
        stopping.gateway.answer(delivery -> {
            awaitRelease();
            return new Outcome.Delivered();
        });
        stopping.start();
        stopping.enqueue("land", 1, 1);
        await().until(() -> stopping.gateway.calls.size() == 1);
        stopping.close();
        try (TestNode next = node(Duration.ofSeconds(10)).start()) {
            clock.advance(TestNode.properties().lease().plusSeconds(1));
            await().until(next::drained);
            assertThat(next.gateway.calls).containsExactly("land/1/1");
        }
    }

    @Test
    void findsWhatAnotherNodeEnqueuedByPolling() {
        try (TestNode worker = node(Duration.ofSeconds(10)).start();
                TestNode intakeOnly = node(Duration.ofSeconds(10))) {
            intakeOnly.enqueue("province", 1, 1);
            await().until(intakeOnly::drained);
            assertThat(worker.gateway.calls).containsExactly("province/1/1");
        }
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
