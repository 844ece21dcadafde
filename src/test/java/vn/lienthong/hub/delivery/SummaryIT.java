package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** All partners at a glance. */
class SummaryIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(50, "province", "land"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void countsEachDeliveryInOneState() throws Exception {
        node.enqueue("province", 1, 1, 2);
        clock.advance(Duration.ofMinutes(1));
        record(claim(), new Outcome.Refused("no"));
        clock.advance(Duration.ofMinutes(1));
        node.enqueue("province", 2, 1, 2, 3);
        claim();
        node.enqueue("province", 3, 1);
        node.enqueue("gone", 3, 1);
        JsonNode province = partner("province");
        assertThat(province.path("waiting").asInt()).isEqualTo(4);
        assertThat(province.path("inFlight").asInt()).isEqualTo(1);
        assertThat(province.path("parked").asInt()).isEqualTo(1);
        assertThat(province.path("oldestWaitingSince").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
        assertThat(province.path("oldestParkedSince").asText()).isEqualTo("2026-10-08T08:01:00+07:00");
        assertThat(province.path("callable").asBoolean()).isTrue();
        assertThat(province.has("breaker")).isFalse();
        assertThat(partner("land").path("waiting").asInt()).isZero();
        assertThat(partner("gone").path("callable").asBoolean()).isFalse();
        assertThat(partner("gone").path("waiting").asInt()).isEqualTo(1);
    }

    @Test
    void countsWhatWasDeliveredInTheLastMinute() throws Exception {
        node.enqueue("province", 1, 1);
        node.enqueue("province", 2, 1);
        record(claim(), new Outcome.Delivered());
        assertThat(partner("province").path("deliveredLastMinute").asInt()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(59));
        assertThat(partner("province").path("deliveredLastMinute").asInt()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        assertThat(partner("province").path("deliveredLastMinute").asInt()).isZero();
    }

    @Test
    void showsWhatHoldsAPartnerUp() throws Exception {
        for (int dossier = 1; dossier <= 5; dossier++) {
            node.enqueue("province", dossier, 1);
        }
        record(claim(), new Outcome.Unreachable("down"));
        http.pause("province", "{\"reason\": \"it is down\"}");
        JsonNode province = partner("province");
        assertThat(province.at("/breaker/failures").asInt()).isEqualTo(5);
        assertThat(province.at("/breaker/probeAt").asText()).isEqualTo("2026-10-08T08:00:10+07:00");
        assertThat(province.at("/pause/reason").asText()).isEqualTo("it is down");
        assertThat(province.at("/pause/by").asText()).isEqualTo("operator");
        assertThat(province.path("waiting").asInt()).isEqualTo(5);
    }

    private List<Claim> claim() {
        return node.claim("province", 50);
    }

    private void record(List<Claim> claims, Outcome outcome) {
        node.bean(Results.class)
                .record(claims.stream()
                        .map(claim -> new Attempt(claim, new Result.Called(outcome), clock.instant()))
                        .toList());
    }

    private JsonNode partner(String id) throws Exception {
        return StreamSupport.stream(
                        http.json("/api/v1/deliveries/summary").path("partners").spliterator(), false)
                .filter(each -> each.path("partner").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
