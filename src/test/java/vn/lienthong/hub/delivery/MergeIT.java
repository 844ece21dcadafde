package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergeIT {

    private static final long OLDER = 1;
    private static final long YOUNGER = 2;

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private long merge(long firstSequence) {
        return node.transaction()
                .execute(status -> node.bean(DeliveryQueue.class).merge(YOUNGER, OLDER, firstSequence));
    }

    @Test
    void queuesWhatWaitsForTheYoungerBehindTheOlderAndDeliversInThatOrder() {
        node.enqueue("province", OLDER, 1, 2);
        node.enqueue("province", YOUNGER, 11, 12);
        node.enqueue("land", YOUNGER, 11);
        assertThat(merge(20)).isEqualTo(23);
        assertThat(node.count("select count(*) from lane where dossier_id = 2")).isZero();
        assertThat(node.count("select pending from lane where partner = 'province'"))
                .isEqualTo(4);
        node.start();
        await().until(node::drained);
        assertThat(node.gateway.calls)
                .containsSubsequence("province/1/1", "province/1/2", "province/1/11", "province/1/12")
                .contains("land/1/11");
        assertThat(node.deliveries(OLDER)).extracting(DeliveryView::sequence).containsExactly(1L, 2L, 20L, 21L, 22L);
    }

    @Test
    void fencesOffTheAttemptInFlightAndMakesItAgain() {
        CountDownLatch release = new CountDownLatch(1);
        node.gateway.answer(delivery -> {
            if (ScriptedGateway.dossier(delivery) == YOUNGER) {
                awaitRelease(release);
                return new Outcome.Refused("of the dossier that is gone");
            }
            return new Outcome.Delivered();
        });
        node.start();
        node.enqueue("province", YOUNGER, 11);
        await().until(() -> node.gateway.calls.contains("province/2/11"));
        merge(20);
        await().until(() -> node.gateway.calls.contains("province/1/11"));
        release.countDown();
        await().until(node::drained);
        assertThat(node.states(OLDER)).containsExactly(DeliveryState.DELIVERED);
        assertThat(node.deliveries(OLDER).get(0).id())
                .isEqualTo(node.gateway.deliveries.get(0).id());
    }

    @Test
    void keepsTheHistoryOfBothTogetherAndLetsParkedOnesOfTheYoungerWaitAgain() {
        node.gateway.answer(delivery ->
                ScriptedGateway.fact(delivery) == 12 ? new Outcome.Refused("unknown here") : new Outcome.Delivered());
        node.start();
        node.enqueue("province", OLDER, 1);
        node.enqueue("province", YOUNGER, 11, 12, 13);
        await().until(() -> node.states(OLDER).equals(List.of(DeliveryState.DELIVERED))
                && node.count("select count(*) from lane where state = 'PARKED'") == 1);
        node.gateway.answer(delivery -> new Outcome.Delivered());
        assertThat(merge(14)).isEqualTo(16);
        await().until(node::drained);
        Deliveries.Recipient province = new Deliveries.Recipient(OLDER, "province");
        assertThat(node.bean(Deliveries.class).toldFacts(List.of(province)).get(province))
                .containsExactlyInAnyOrder(1L, 11L, 12L, 13L);
        assertThat(node.deliveries(YOUNGER)).isEmpty();
    }

    @Test
    void waitsBehindAParkedHeadOfTheOlder() {
        node.gateway.answer(delivery -> new Outcome.Refused("no"));
        node.start();
        node.enqueue("province", OLDER, 1);
        await().until(() -> node.states(OLDER).equals(List.of(DeliveryState.PARKED)));
        node.stop();
        node.enqueue("province", YOUNGER, 11);
        merge(20);
        assertThat(node.claim("province", 8)).isEmpty();
        assertThat(node.states(OLDER)).containsExactly(DeliveryState.PARKED, DeliveryState.WAITING);
    }

    @Test
    void refusesToMergeADossierIntoItself() {
        DeliveryQueue queue = node.bean(DeliveryQueue.class);
        assertThatThrownBy(() -> queue.merge(OLDER, OLDER, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void awaitRelease(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
