package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** What is remembered of each delivery: much where something went wrong, nothing where nothing did. */
class StoryIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node = new TestNode(database, clock, TestPartners.of(8, "province"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void isEmptyForWhatWentWellAtOnce() throws Exception {
        node.enqueue("province", 1, 1);
        attempt(new Result.Called(new Outcome.Delivered()));
        assertThat(node.count("select count(*) from delivery where steps is null"))
                .isEqualTo(1);
        assertThat(steps()).isEmpty();
    }

    @Test
    void holdsEveryKindOfStepInOrder() throws Exception {
        node.enqueue("province", 1, 1);
        attempt(new Result.Called(new Outcome.Unreachable("connection refused")));
        attempt(new Result.NotSent("a fault of the hub"));
        attempt(new Result.Called(new Outcome.Postponed("at night", clock.instant())));
        attempt(new Result.Called(new Outcome.Refused("CCCD 079099000123 is not known")));
        http.replay("{\"confirm\": 1, \"reason\": \"it is known now\"}");
        attempt(new Result.Called(new Outcome.Delivered()));
        assertThat(steps())
                .containsExactly(
                        "UNREACHABLE connection refused -",
                        "NOT_SENT a fault of the hub -",
                        "POSTPONED at night -",
                        "REFUSED CCCD ***123 is not known -",
                        "REPLAYED it is known now operator",
                        "DELIVERED  -");
    }

    @Test
    void keepsTheLastTen() throws Exception {
        node.enqueue("province", 1, 1);
        for (int i = 1; i <= 25; i++) {
            attempt(new Result.Called(new Outcome.Unreachable("attempt " + i)));
        }
        assertThat(steps()).hasSize(10).startsWith("UNREACHABLE attempt 16 -").endsWith("UNREACHABLE attempt 25 -");
        assertThat(node.deliveries(1).get(0).attempts()).isEqualTo(25);
    }

    @Test
    void goesWithTheDeliveryWhenDossiersAreMerged() throws Exception {
        node.enqueue("province", 2, 1);
        attempt(new Result.Called(new Outcome.Unreachable("connection refused")));
        node.transaction().execute(status -> node.bean(DeliveryQueue.class).merge(2, 1, 10));
        assertThat(steps()).containsExactly("UNREACHABLE connection refused -");
    }

    private void attempt(Result result) {
        clock.advance(Duration.ofHours(1));
        node.bean(Results.class)
                .record(node.claim("province", 8).stream()
                        .map(claim -> new Attempt(claim, result, clock.instant()))
                        .toList());
    }

    private List<String> steps() throws Exception {
        JsonNode answer =
                http.json("/api/v1/deliveries/{id}", node.deliveries(1).get(0).id());
        List<String> steps = new ArrayList<>();
        answer.path("history")
                .forEach(step -> steps.add(step.path("step").asText() + " "
                        + step.path("answer").asText() + " " + step.path("by").asText("-")));
        return steps;
    }
}
