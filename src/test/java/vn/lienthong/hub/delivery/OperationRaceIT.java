package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Operators beside each other and beside the workers: everything happens once, in order, and is recorded once. */
class OperationRaceIT {

    private static final int DOSSIERS = 1200;

    private final HikariDataSource database = TestNode.database(40);
    private final TestNode one = node();
    private final TestNode other = node();

    private TestNode node() {
        return new TestNode(database, Clock.systemUTC(), TestPartners.of(8, "province", "land"), TestNode.properties());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void releasesEachLaneOnceWhenTwoOperatorsReplayTheSame() throws Exception {
        park(DOSSIERS);
        String body = "{\"partner\": \"province\", \"confirm\": " + DOSSIERS + "}";
        List<Integer> replayed = together(
                () -> replayed(new OperatorHttp(one, "first").replay(body)),
                () -> replayed(new OperatorHttp(other, "second").replay(body)));
        int rest = replayed(new OperatorHttp(one, "third").replay(body));
        assertThat(replayed.get(0) + replayed.get(1) + rest).isEqualTo(DOSSIERS);
        assertThat(one.count("select count(*) from lane where state = 'PARKED'"))
                .isZero();
        assertThat(audited("REPLAYED")).isEqualTo(DOSSIERS);
        assertThat(one.count("select count(*) from delivery where jsonb_array_length(steps) = 2"))
                .isEqualTo(DOSSIERS);
    }

    @Test
    void loseNothingAndRepeatNothingWhenTheyReplayWhileWorkersDeliver() throws Exception {
        park(DOSSIERS);
        one.start();
        other.start();
        String body = "{\"partner\": \"province\", \"confirm\": " + DOSSIERS + "}";
        together(
                () -> replayed(new OperatorHttp(one).replay(body)),
                () -> replayed(new OperatorHttp(other).replay(body)));
        replayed(new OperatorHttp(one).replay(body));
        await().atMost(Duration.ofSeconds(60)).until(one::drained);
        assertThat(audited("REPLAYED")).isEqualTo(DOSSIERS);
        assertInOrder();
        assertThat(calls()).hasSize(2 * DOSSIERS).doesNotHaveDuplicates();
    }

    @Test
    void skipsBesideWorkersSoThatEachIsEitherToldOrSkipped() throws Exception {
        for (int dossier = 1; dossier <= DOSSIERS; dossier++) {
            one.enqueue("province", dossier, 1, 2, 3);
        }
        one.start();
        other.start();
        String body = "{\"partner\": \"province\", \"confirm\": 9999, \"reason\": \"enough\"}";
        List<Integer> skipped = together(
                () -> skipped(new OperatorHttp(one).skip(body)), () -> skipped(new OperatorHttp(other).skip(body)));
        await().atMost(Duration.ofSeconds(60)).until(one::drained);
        long over = one.count("select count(*) from delivery where state = 'SKIPPED'");
        assertThat(over).isEqualTo(skipped.get(0) + skipped.get(1)).isPositive();
        assertThat(audited("SKIPPED")).isEqualTo(over);
        assertThat(calls()).hasSize((int) (3 * DOSSIERS - over)).doesNotHaveDuplicates();
        assertInOrder();
    }

    private void park(int dossiers) {
        for (int dossier = 1; dossier <= dossiers; dossier++) {
            one.enqueue("province", dossier, 1, 2);
        }
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ZERO).until(() -> {
            one.record(new Outcome.Refused("not yet"), one.claim("province", 8));
            return one.count("select count(*) from lane where state = 'PARKED'") == dossiers;
        });
    }

    private void assertInOrder() {
        for (TestNode node : List.of(one, other)) {
            Map<String, List<Long>> byDossier = node.gateway.calls.stream()
                    .map(call -> call.split("/"))
                    .collect(Collectors.groupingBy(
                            call -> call[1], Collectors.mapping(call -> Long.valueOf(call[2]), Collectors.toList())));
            assertThat(byDossier.values()).allSatisfy(facts -> assertThat(facts).isSorted());
        }
    }

    private List<String> calls() {
        List<String> calls = new ArrayList<>(one.gateway.calls);
        calls.addAll(other.gateway.calls);
        return calls;
    }

    private long audited(String action) {
        return one.count("select coalesce(sum(count), 0) from delivery_audit where client is not null and action = '"
                + action + "'");
    }

    private static int replayed(ResultActions answer) throws Exception {
        return OperatorHttp.json(answer).path("replayed").asInt();
    }

    private static int skipped(ResultActions answer) throws Exception {
        return OperatorHttp.json(answer).path("skipped").asInt();
    }

    @SafeVarargs
    private static List<Integer> together(Callable<Integer>... operators) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(operators.length);
        CyclicBarrier start = new CyclicBarrier(operators.length);
        List<Future<Integer>> running = new ArrayList<>();
        for (Callable<Integer> operator : operators) {
            running.add(threads.submit(() -> {
                start.await();
                return operator.call();
            }));
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> each : running) {
            answers.add(each.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        return answers;
    }
}
