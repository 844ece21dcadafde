package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Recorded;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** What an operator gives up is over; everything else goes on in its order. */
class SkipIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private void park() {
        node.gateway.answer(delivery -> ScriptedGateway.fact(delivery) == 1
                ? new Outcome.Refused("unknown procedure")
                : new Outcome.Delivered());
        node.start();
        node.enqueue("province", 1, 1, 2, 3);
        await().until(() ->
                node.states(1).equals(List.of(DeliveryState.PARKED, DeliveryState.WAITING, DeliveryState.WAITING)));
    }

    private UUID id(int place) {
        return node.deliveries(1).get(place).id();
    }

    @Test
    void givesTheLaneToTheFollowersOfAHeadThatIsSkipped() throws Exception {
        park();
        http.skip("{\"partner\": \"province\", \"state\": \"PARKED\", \"confirm\": 1, \"reason\": \"told by letter\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matched").value(1))
                .andExpect(jsonPath("$.byState.PARKED").value(1))
                .andExpect(jsonPath("$.skipped").value(1));
        await().until(node::drained);
        assertThat(node.gateway.calls).containsExactly("province/1/1", "province/1/2", "province/1/3");
        assertThat(node.states(1))
                .containsExactly(DeliveryState.SKIPPED, DeliveryState.DELIVERED, DeliveryState.DELIVERED);
    }

    @Test
    void takesAFollowerOutOfAParkedLaneAndLeavesTheHeadParked() throws Exception {
        park();
        http.skip("{\"ids\": [\"" + id(1) + "\"], \"confirm\": 1, \"reason\": \"no longer true\"}")
                .andExpect(jsonPath("$.skipped").value(1));
        assertThat(node.states(1)).containsExactly(DeliveryState.PARKED, DeliveryState.SKIPPED, DeliveryState.WAITING);
        assertThat(node.count("select pending from lane where state = 'PARKED'"))
                .isEqualTo(2);
        http.replay("{\"confirm\": 1}").andExpect(jsonPath("$.replayed").value(1));
        assertThat(node.states(1)).doesNotContain(DeliveryState.DELIVERED);
    }

    @Test
    void letsTheFollowerOfAHeadThatBacksOffGoAtOnce() throws Exception {
        node.enqueue("province", 1, 1, 2);
        node.bean(Results.class)
                .record(List.of(new Attempt(
                        node.claim("province", 8).get(0),
                        new Result.Called(new Outcome.Unreachable("no connection")),
                        clock.instant())));
        assertThat(node.claim("province", 8)).isEmpty();
        http.skip("{\"ids\": [\"" + id(0) + "\"], \"confirm\": 1, \"reason\": \"it cannot take this one\"}");
        assertThat(node.claim("province", 8)).extracting(Claim::sequence).containsExactly(2L);
        assertThat(node.count("select attempts from lane")).isZero();
    }

    @Test
    void endsALaneOfWhichNothingIsLeft() throws Exception {
        park();
        http.skip("{\"dossier\": 1, \"confirm\": 3, \"reason\": \"the dossier was a test\"}")
                .andExpect(jsonPath("$.byState.WAITING").value(2))
                .andExpect(jsonPath("$.skipped").value(3));
        assertThat(node.drained()).isTrue();
        node.enqueue("province", 1, 4);
        await().until(node::drained);
        assertThat(node.gateway.calls).containsExactly("province/1/1", "province/1/4");
    }

    @Test
    void findsADossierByItsCode() throws Exception {
        park();
        http.skip("{\"code\": \"X77-1\", \"reason\": \"x\"}")
                .andExpect(jsonPath("$.matched").value(3));
        http.skip("{\"code\": \"X77-2\", \"reason\": \"x\"}")
                .andExpect(jsonPath("$.matched").value(0));
        http.skip("{\"code\": \"elsewhere\", \"reason\": \"x\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("dossier-not-found"));
    }

    @Test
    void touchesNothingWithoutReasonFilterOrEnoughConfirmed() throws Exception {
        park();
        http.skip("{\"partner\": \"province\", \"confirm\": 3}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].pointer").value("/reason"));
        http.skip("{\"reason\": \"all of it\", \"confirm\": 3}").andExpect(status().isUnprocessableEntity());
        http.skip("{\"partner\": \"province\", \"reason\": \"x\", \"confirm\": 2}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].pointer").value("/confirm"));
        http.skip("{\"partnr\": \"province\", \"reason\": \"x\", \"confirm\": 9}")
                .andExpect(status().isUnprocessableEntity());
        http.skip("{\"state\": \"DELIVERED\", \"reason\": \"x\"}").andExpect(status().isUnprocessableEntity());
        http.skip("{\"partner\": \"province\", \"reason\": \"x\"}")
                .andExpect(jsonPath("$.matched").value(3))
                .andExpect(jsonPath("$.skipped").value(0));
        assertThat(node.states(1)).doesNotContain(DeliveryState.SKIPPED);
        assertThat(node.count("select count(*) from delivery_audit where client is not null"))
                .isZero();
    }

    @Test
    void doesNoHarmAgain() throws Exception {
        park();
        String body = "{\"dossier\": 1, \"state\": \"PARKED\", \"confirm\": 1, \"reason\": \"told by letter\"}";
        http.skip(body).andExpect(jsonPath("$.skipped").value(1));
        await().until(node::drained);
        http.skip(body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matched").value(0))
                .andExpect(jsonPath("$.skipped").value(0));
        assertThat(node.count("select count(*) from delivery_audit where action = 'SKIPPED'"))
                .isEqualTo(1);
    }

    @Test
    void leavesWhatIsInFlightAloneButTakesWhatFollows() throws Exception {
        node.enqueue("province", 1, 1, 2);
        Claim claim = node.claim("province", 8).get(0);
        http.skip("{\"dossier\": 1, \"confirm\": 2, \"reason\": \"withdrawn\"}")
                .andExpect(jsonPath("$.matched").value(1))
                .andExpect(jsonPath("$.inFlight").value(1))
                .andExpect(jsonPath("$.skipped").value(1));
        assertThat(node.states(1)).containsExactly(DeliveryState.IN_FLIGHT, DeliveryState.SKIPPED);
        assertThat(record(claim).counted()).hasSize(1);
        assertThat(node.states(1)).containsExactly(DeliveryState.DELIVERED, DeliveryState.SKIPPED);
        assertThat(node.drained()).isTrue();
    }

    @Test
    void fencesOffANodeThatWasGivenUp() throws Exception {
        node.enqueue("province", 1, 1, 2);
        Claim zombie = node.claim("province", 8).get(0);
        clock.advance(Duration.ofMinutes(3));
        http.skip("{\"ids\": [\"" + id(0) + "\"], \"confirm\": 1, \"reason\": \"it hangs\"}")
                .andExpect(jsonPath("$.skipped").value(1));
        assertThat(record(zombie).stale()).hasSize(1);
        assertThat(node.states(1)).containsExactly(DeliveryState.SKIPPED, DeliveryState.WAITING);
        assertThat(node.claim("province", 8)).extracting(Claim::sequence).containsExactly(2L);
    }

    @Test
    void leavesALaneAloneThatSomebodyElseIsChanging() throws Exception {
        node.enqueue("province", 1, 1);
        node.enqueue("land", 1, 1);
        OperatorHttp other = http;
        node.transaction().executeWithoutResult(status -> {
            node.enqueue("province", 1, 2);
            assertThat(skipElsewhere(other)).isEqualTo(1);
        });
        assertThat(node.count("select count(*) from delivery where partner = 'province' and state = 'WAITING'"))
                .isEqualTo(2);
        http.skip("{\"dossier\": 1, \"confirm\": 2, \"reason\": \"again\"}")
                .andExpect(jsonPath("$.skipped").value(2));
        assertThat(node.drained()).isTrue();
    }

    /** If it waited for the lane, it would wait for this very thread. */
    private static int skipElsewhere(OperatorHttp http) {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return OperatorHttp.json(http.skip("{\"dossier\": 1, \"confirm\": 2, \"reason\": \"x\"}"))
                                .path("skipped")
                                .asInt();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private Recorded record(Claim claim) {
        return node.bean(Results.class)
                .record(List.of(new Attempt(claim, new Result.Called(new Outcome.Delivered()), clock.instant())));
    }
}
