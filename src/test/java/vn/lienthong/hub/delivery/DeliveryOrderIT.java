package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several nodes, several partners that fail at random, many writers: nothing lost, nothing out of order. */
class DeliveryOrderIT {

    private static final long SEED = 20261008;
    private static final int DOSSIERS = 40;
    private static final int FACTS = 15;
    private static final String[] PARTNERS = {"province", "igate-1", "igate-2"};

    private final Random random = new Random(SEED);
    private final Map<String, List<Long>> taken = new ConcurrentHashMap<>();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final List<String> overlaps = new CopyOnWriteArrayList<>();

    @Test
    void deliversEachLaneInOrderFromManyNodesThroughRandomFailures() throws Exception {
        DeliveryProperties properties = new DeliveryProperties(
                Duration.ofMinutes(2),
                Duration.ofMillis(20),
                Duration.ofSeconds(10),
                Duration.ofDays(7),
                Duration.ofSeconds(15),
                new DeliveryProperties.Backoff(Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofHours(1)),
                new DeliveryProperties.Breaker(5, Duration.ofMillis(10)),
                new DeliveryProperties.OnReturn(1));
        try (HikariDataSource database = TestNode.database()) {
            List<TestNode> nodes = IntStream.range(0, 3)
                    .mapToObj(
                            each -> new TestNode(database, Clock.systemUTC(), TestPartners.of(4, PARTNERS), properties))
                    .toList();
            try {
                nodes.forEach(node -> {
                    node.gateway.answer(this::flakyPartner);
                    node.start();
                });
                enqueueFromManyThreads(nodes);
                await().atMost(Duration.ofSeconds(120)).until(() -> nodes.get(0).drained());
            } finally {
                nodes.forEach(TestNode::close);
            }
        }
        assertThat(overlaps).isEmpty();
        assertThat(taken).hasSize(DOSSIERS * PARTNERS.length);
        List<Long> inOrder =
                IntStream.rangeClosed(1, FACTS).mapToObj(Long::valueOf).toList();
        assertThat(taken.values()).allSatisfy(lane -> assertThat(lane).isEqualTo(inOrder));
    }

    private void enqueueFromManyThreads(List<TestNode> nodes) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int dossier = 1; dossier <= DOSSIERS; dossier++) {
            long id = dossier;
            TestNode node = nodes.get(dossier % nodes.size());
            running.add(writers.submit(() -> {
                for (long fact = 1; fact <= FACTS; fact++) {
                    enqueueForAll(node, id, fact);
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        writers.shutdown();
    }

    private static void enqueueForAll(TestNode node, long dossier, long fact) {
        node.transaction().executeWithoutResult(status -> {
            for (String partner : PARTNERS) {
                node.enqueue(partner, dossier, fact);
            }
        });
    }

    private Outcome flakyPartner(Delivery delivery) {
        String lane = delivery.partner().id() + "/" + ScriptedGateway.dossier(delivery);
        if (!inFlight.add(lane)) {
            overlaps.add(lane);
        }
        try {
            int dice = roll();
            if (dice < 3) {
                throw new IllegalStateException("a fault of ours");
            }
            if (dice < 15) {
                return new Outcome.Unreachable("try again");
            }
            taken.computeIfAbsent(lane, each -> new CopyOnWriteArrayList<>()).add(ScriptedGateway.fact(delivery));
            return new Outcome.Delivered();
        } finally {
            inFlight.remove(lane);
        }
    }

    private synchronized int roll() {
        return random.nextInt(100);
    }
}
