package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.DueLanes;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** A paused partner is told nothing, by no node, and loses nothing. */
class PauseIT {

    private static final String WHY = "{\"reason\": \"they move\"}";

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database(32);
    private final TestNode one = node();
    private final TestNode other = node();
    private final OperatorHttp http = new OperatorHttp(one);

    private TestNode node() {
        return new TestNode(database, clock, TestPartners.of(4, "province", "land"), TestNode.properties());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void claimsNothingOnAnyNodeUntilItIsResumed() throws Exception {
        one.enqueue("province", 1, 1);
        one.enqueue("land", 1, 1);
        http.pause("province", WHY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paused").value(true))
                .andExpect(jsonPath("$.reason").value("they move"))
                .andExpect(jsonPath("$.by").value("operator"))
                .andExpect(jsonPath("$.since").value("2026-10-08T08:00:00+07:00"))
                .andExpect(jsonPath("$.until").doesNotExist());
        assertThat(other.bean(DueLanes.class).partners(List.of("province", "land")))
                .containsExactly("land");
        assertThat(other.claim("province", 4)).isEmpty();
        assertThat(other.claim("land", 4)).hasSize(1);
        http.resume("province")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paused").value(false));
        assertThat(other.claim("province", 4)).hasSize(1);
    }

    @Test
    void goesOnAcceptingAndDeliversInOrderAfterwards() throws Exception {
        one.start();
        other.start();
        http.pause("province", WHY);
        one.enqueue("province", 1, 1, 2);
        one.enqueue("land", 1, 1);
        await().until(() -> one.count("select count(*) from delivery where state = 'DELIVERED'") == 1);
        one.enqueue("province", 1, 3);
        assertThat(calls("province")).isEmpty();
        http.resume("province");
        await().until(one::drained);
        assertThat(one.count("select count(*) from delivery where state = 'DELIVERED'"))
                .isEqualTo(4);
    }

    @Test
    void letsACallEndThatHasBegun() throws Exception {
        one.enqueue("province", 1, 1, 2);
        Claim claim = one.claim("province", 4).get(0);
        http.pause("province", WHY);
        one.bean(Results.class)
                .record(List.of(new Attempt(claim, new Result.Called(new Outcome.Delivered()), clock.instant())));
        assertThat(one.states(1)).containsExactly(DeliveryState.DELIVERED, DeliveryState.WAITING);
        assertThat(one.claim("province", 4)).isEmpty();
    }

    @Test
    void beginsNoCallAfterThePauseWhileManyClaimsRun() throws Exception {
        one.start();
        other.start();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        CountDownLatch half = new CountDownLatch(100);
        Future<?> writing = writers.submit(() -> {
            for (int dossier = 1; dossier <= 400; dossier++) {
                one.enqueue("province", dossier, 1, 2);
                half.countDown();
            }
        });
        half.await();
        http.pause("province", WHY);
        writing.get();
        writers.shutdown();
        await().until(() -> one.count("select count(*) from lane where state = 'CLAIMED'") == 0);
        int told = calls("province").size();
        one.enqueue("land", 1, 1);
        await().until(() -> calls("land").size() == 1);
        assertThat(calls("province")).hasSize(told);
        assertThat(one.count("select count(*) from delivery where partner = 'province' and state = 'WAITING'"))
                .isEqualTo(800 - told)
                .isPositive();
        http.resume("province");
        await().atMost(Duration.ofSeconds(60)).until(one::drained);
        assertThat(calls("province")).hasSize(800).doesNotHaveDuplicates();
    }

    @Test
    void endsByItselfAtItsEnd() throws Exception {
        one.enqueue("province", 1, 1);
        http.pause("province", "{\"reason\": \"tonight\", \"until\": \"2026-10-08T09:00:00+07:00\"}")
                .andExpect(jsonPath("$.until").value("2026-10-08T09:00:00+07:00"));
        clock.advance(Duration.ofMinutes(59));
        assertThat(other.claim("province", 4)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(other.claim("province", 4)).hasSize(1);
        http.pause("province", "{\"reason\": \"tonight\"}")
                .andExpect(jsonPath("$.since").value("2026-10-08T09:00:00+07:00"));
    }

    @Test
    void doesNoHarmAgainAndRecordsOnlyWhatChanged() throws Exception {
        http.resume("province").andExpect(jsonPath("$.paused").value(false));
        http.pause("province", WHY);
        clock.advance(Duration.ofHours(1));
        new OperatorHttp(other, "night-shift")
                .pause("province", WHY)
                .andExpect(jsonPath("$.by").value("operator"));
        new OperatorHttp(other, "night-shift")
                .pause("province", "{\"reason\": \"they still move\"}")
                .andExpect(jsonPath("$.by").value("night-shift"))
                .andExpect(jsonPath("$.since").value("2026-10-08T08:00:00+07:00"));
        http.resume("province");
        http.resume("province");
        assertThat(one.bean(JdbcClient.class)
                        .sql(
                                "select action || ' ' || client || ' ' || coalesce(reason, '-') from delivery_audit order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "PAUSED operator they move", "PAUSED night-shift they still move", "RESUMED operator -");
    }

    @Test
    void refusesStrangersAndWhatMeansNothing() throws Exception {
        http.pause("nobody", WHY)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("partner-not-found"));
        http.resume("nobody").andExpect(status().isNotFound());
        for (String body : List.of(
                "{}",
                "{\"reason\": \" \"}",
                "{\"reason\": \"" + "x".repeat(201) + "\"}",
                "{\"reason\": \"x\", \"until\": \"2026-10-08T08:00:00+07:00\"}",
                "{\"reason\": \"x\", \"untill\": \"2026-10-09T08:00:00+07:00\"}")) {
            http.pause("province", body).andExpect(status().isUnprocessableEntity());
        }
        assertThat(one.count("select count(*) from partner_pause")).isZero();
    }

    @Test
    void keepsNoNumberThatMayBeAPersons() throws Exception {
        http.pause("province", "{\"reason\": \"call 0912345678\"}")
                .andExpect(jsonPath("$.reason").value("call ***678"));
    }

    private List<String> calls(String partner) {
        return Stream.concat(one.gateway.calls.stream(), other.gateway.calls.stream())
                .filter(call -> call.startsWith(partner + "/"))
                .toList();
    }
}
