package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** Why a delivery is where it is, in each situation in which it can be. */
class ExplanationIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "sms"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void saysThatNothingStandsInTheWay() throws Exception {
        node.enqueue("province", 1, 1, 2);
        JsonNode answer = explain(0);
        assertThat(reasons(answer)).containsExactly("DUE");
        assertThat(answer.path("reason").asText()).isEqualTo("DUE");
        assertThat(answer.at("/delivery/code").asText()).isEqualTo("X77-1");
        assertThat(answer.at("/delivery/state").asText()).isEqualTo("WAITING");
        assertThat(answer.at("/lane/position").asInt()).isEqualTo(1);
        assertThat(answer.at("/lane/pending").asInt()).isEqualTo(2);
        assertThat(answer.path("history")).isEmpty();
    }

    @Test
    void saysWhoIsCalledAndUntilWhenTheLaneIsHeld() throws Exception {
        node.enqueue("province", 1, 1);
        node.claim("province", 8);
        JsonNode answer = explain(0);
        assertThat(reasons(answer)).containsExactly("IN_FLIGHT");
        assertThat(answer.at("/why/0/since").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
        assertThat(answer.at("/why/0/until").asText()).isEqualTo("2026-10-08T08:02:00+07:00");
        clock.advance(Duration.ofMinutes(2));
        JsonNode later = explain(0);
        assertThat(reasons(later)).containsExactly("DUE");
        assertThat(later.at("/why/0/text").asText()).contains("not heard of again within its lease");
    }

    @Test
    void saysWhatWasTriedWithWhichAnswersAndWhenItIsTriedAgain() throws Exception {
        node.enqueue("province", 1, 1);
        attempt("province", new Outcome.Unreachable("connection refused", Duration.ofSeconds(30)));
        clock.advance(Duration.ofSeconds(30));
        attempt("province", new Outcome.Unreachable("status 503", Duration.ofMinutes(10)));
        JsonNode answer = explain(0);
        assertThat(reasons(answer)).containsExactly("BACKING_OFF");
        assertThat(answer.at("/why/0/text").asText())
                .isEqualTo("The last 2 attempts did not succeed. The last answer: status 503");
        assertThat(answer.at("/why/0/since").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
        assertThat(answer.at("/why/0/until").asText()).isEqualTo("2026-10-08T08:10:30+07:00");
        assertThat(answer.path("history"))
                .extracting(
                        step -> step.path("at").asText(),
                        step -> step.path("step").asText(),
                        step -> step.path("answer").asText())
                .containsExactly(
                        tuple("2026-10-08T08:00:00+07:00", "UNREACHABLE", "connection refused"),
                        tuple("2026-10-08T08:00:30+07:00", "UNREACHABLE", "status 503"));
    }

    @Test
    void saysThatThePartnerIsNotToBeCalledNow() throws Exception {
        node.enqueue("sms", 1, 1);
        attempt("sms", new Outcome.Unreachable("busy", Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(1));
        attempt(
                "sms",
                new Outcome.Postponed("waits for office hours", clock.instant().plus(Duration.ofHours(8))));
        JsonNode answer = explain(0);
        assertThat(reasons(answer)).containsExactly("POSTPONED");
        assertThat(answer.at("/why/0/until").asText()).isEqualTo("2026-10-08T16:00:01+07:00");
        assertThat(answer.at("/why/0/text").asText()).contains("waits for office hours");
    }

    @Test
    void leadsFromAFollowerToWhatItsHeadWaitsFor() throws Exception {
        node.enqueue("province", 1, 1, 2, 3);
        attempt("province", new Outcome.Refused("unknown procedure"));
        JsonNode answer = explain(2);
        String head = node.deliveries(1).get(0).id().toString();
        assertThat(reasons(answer)).containsExactly("BEHIND", "PARKED");
        assertThat(answer.path("why"))
                .allSatisfy(why -> assertThat(why.path("delivery").asText()).isEqualTo(head));
        assertThat(answer.at("/why/0/text").asText()).startsWith("2 facts of the same dossier");
        assertThat(answer.at("/why/1/text").asText()).endsWith("The last answer: unknown procedure");
        assertThat(answer.at("/why/1/next").asText()).contains("/replay", "/skip");
        assertThat(answer.at("/lane/position").asInt()).isEqualTo(3);
        assertThat(answer.at("/lane/dueAt").isMissingNode()).isTrue();
        assertThat(explain(0).at("/delivery/parkedAt").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
    }

    @Test
    void saysThatThePartnerIsLeftAloneOrPausedAndByWhom() throws Exception {
        for (int dossier = 1; dossier <= 6; dossier++) {
            node.enqueue("province", dossier, 1);
        }
        List<Claim> claims = node.claim("province", 5);
        record(claims, new Outcome.Unreachable("down", Duration.ofSeconds(40)));
        http.pause("province", "{\"reason\": \"it is down\", \"until\": \"2026-10-09T08:00:00+07:00\"}");
        JsonNode answer = explain(6, 0);
        assertThat(reasons(answer)).containsExactly("PAUSED", "BREAKER_OPEN");
        assertThat(answer.at("/why/0/by").asText()).isEqualTo("operator");
        assertThat(answer.at("/why/0/text").asText()).endsWith("it is down");
        assertThat(answer.at("/why/0/until").asText()).isEqualTo("2026-10-09T08:00:00+07:00");
        assertThat(answer.at("/why/1/text").asText()).contains("5 calls in a row");
        assertThat(answer.at("/why/1/since").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
        assertThat(answer.at("/why/1/until").asText()).isEqualTo("2026-10-08T08:00:40+07:00");
        assertThat(reasons(explain(1, 0))).containsExactly("BACKING_OFF", "PAUSED", "BREAKER_OPEN");
    }

    @Test
    void saysThatNobodyKnowsThePartner() throws Exception {
        node.enqueue("gone", 1, 1);
        assertThat(reasons(explain(0))).containsExactly("PARTNER_UNKNOWN");
    }

    @Test
    void saysHowItEnded() throws Exception {
        node.enqueue("province", 1, 1);
        node.enqueue("province", 2, 1);
        node.enqueue("province", 3, 1);
        node.content.gone.add(1L);
        http.skip("{\"dossier\": 2, \"confirm\": 1, \"reason\": \"told by letter\"}");
        attempt("province", new Outcome.Delivered());
        assertThat(reasons(explain(1, 0))).containsExactly("DELIVERED");
        JsonNode skipped = explain(2, 0);
        assertThat(reasons(skipped)).containsExactly("SKIPPED");
        assertThat(skipped.at("/why/0/text").asText()).isEqualTo("An operator left it out: told by letter");
        assertThat(skipped.at("/why/0/by").asText()).isEqualTo("operator");
        assertThat(skipped.at("/why/0/since").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
        assertThat(skipped.has("lane")).isFalse();
        node.start();
        node.enqueue("province", 4, 1);
        await().until(() -> node.states(4).contains(DeliveryState.SKIPPED));
        assertThat(explain(4, 0).at("/why/0/text").asText()).isEqualTo("There was nothing left to say.");
    }

    @Test
    void knowsNoDeliveryThatIsNone() throws Exception {
        http.ask("/api/v1/deliveries/{id}", UUID.randomUUID())
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    private void attempt(String partner, Outcome outcome) {
        record(node.claim(partner, 8), outcome);
    }

    private void record(List<Claim> claims, Outcome outcome) {
        node.bean(Results.class)
                .record(claims.stream()
                        .map(claim -> new Attempt(claim, new Result.Called(outcome), clock.instant()))
                        .toList());
    }

    private JsonNode explain(int place) throws Exception {
        return explain(1, place);
    }

    private JsonNode explain(long dossier, int place) throws Exception {
        return http.json(
                "/api/v1/deliveries/{id}", node.deliveries(dossier).get(place).id());
    }

    private static List<String> reasons(JsonNode answer) {
        List<String> reasons = new ArrayList<>();
        answer.path("why").forEach(why -> reasons.add(why.path("reason").asText()));
        return reasons;
    }
}
