package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Recorded;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** An enqueue beside the completion that empties the lane: nothing may be stranded. */
class LaneRaceIT {

    private static final String WAITING_FOR_A_LOCK = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;

    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, Clock.systemUTC(), TestPartners.of(8, "province"), TestNode.properties());

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void leavesALaneAloneThatAnUncommittedEnqueueHolds() {
        node.enqueue("province", 1, 1);
        Claim claim = node.claim("province", 8).get(0);
        Attempt delivered = new Attempt(
                claim,
                new Result.Called(new Outcome.Delivered()),
                Clock.systemUTC().instant());

        Recorded during = node.transaction().execute(status -> {
            node.enqueue("province", 1, 2);
            return recordElsewhere(delivered);
        });
        assertThat(during.busy()).containsExactly(delivered);
        assertThat(during.counted()).isEmpty();

        Recorded after = node.bean(Results.class).record(during.busy());
        assertThat(after.counted()).containsExactly(delivered);
        assertThat(after.dueAgain()).containsExactly("province");
        assertThat(node.count("select pending from lane")).isEqualTo(1);
        assertThat(node.claim("province", 8).get(0).sequence()).isEqualTo(2);
    }

    @Test
    void makesANewLaneForAnEnqueueThatWaitedForTheLastCompletion() throws Exception {
        node.enqueue("province", 1, 1);
        Claim claim = node.claim("province", 8).get(0);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> enqueued = node.transaction().execute(status -> {
            node.bean(Results.class)
                    .record(List.of(new Attempt(
                            claim,
                            new Result.Called(new Outcome.Delivered()),
                            Clock.systemUTC().instant())));
            Future<?> task = writer.submit(() -> {
                begun.countDown();
                node.enqueue("province", 1, 2);
            });
            await().until(() -> begun.getCount() == 0 && node.count(WAITING_FOR_A_LOCK) == 1);
            return task;
        });
        enqueued.get();
        writer.shutdown();
        assertThat(node.count("select pending from lane")).isEqualTo(1);
        assertThat(node.states(1)).containsExactly(DeliveryState.DELIVERED, DeliveryState.WAITING);
    }

    @Test
    void strandsNothingWhenEnqueuesRaceCompletionsManyTimes() throws Exception {
        node.start();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 1; writer <= 4; writer++) {
            long dossier = writer;
            running.add(writers.submit(() -> {
                for (long fact = 1; fact <= 400; fact++) {
                    node.enqueue("province", dossier, fact);
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        writers.shutdown();
        await().atMost(Duration.ofSeconds(60)).until(node::drained);
        assertThat(node.count("select count(*) from delivery where state = 'DELIVERED'"))
                .isEqualTo(1600);
        assertThat(node.gateway.calls).hasSize(1600);
    }

    private Recorded recordElsewhere(Attempt attempt) {
        ExecutorService recorder = Executors.newSingleThreadExecutor();
        try {
            return recorder.submit(() -> node.bean(Results.class).record(List.of(attempt)))
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            recorder.shutdown();
        }
    }
}
