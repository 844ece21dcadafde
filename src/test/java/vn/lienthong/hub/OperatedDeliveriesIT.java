package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** A whole hub at two in the morning: from a dossier's code to what is wrong, and what may be done, and by whom. */
@HubTest
class OperatedDeliveriesIT {

    private static final String JSON = "application/json";
    private static final String WHY = "{\"reason\": \"a test\"}";

    @LocalServerPort
    private int port;

    private HubClient operator;
    private HubClient district;

    @BeforeEach
    void getTokens() {
        operator = HubClient.on(port).as("operator");
        district = HubClient.on(port).as("district-3");
    }

    @AfterEach
    void resume() {
        operator.send("POST", "/api/v1/partners/province/resume", null);
    }

    @Test
    void leadsFromACodeToTheReasonAndLetsTheOperatorActAndSeeIt() {
        operator.post("/api/v1/partners/province/pause", JSON, WHY);
        String code = Events.newCode("X77.03");
        assertThat(district.event(Events.received("/partners/district-3", code, "X77.03"))
                        .status())
                .isEqualTo(201);
        JsonNode delivery = operator.get("/api/v1/deliveries?partner=province&code=" + code)
                .json()
                .path("items")
                .get(0);
        assertThat(delivery.path("code").asText()).isEqualTo(code);
        JsonNode explained = operator.get(
                        "/api/v1/deliveries/" + delivery.path("id").asText())
                .json();
        assertThat(explained.path("reason").asText()).isIn("PAUSED", "BACKING_OFF");
        assertThat(explained.findValuesAsText("by")).contains("operator");
        String skip = "{\"partner\": \"province\", \"code\": \"" + code
                + "\", \"confirm\": 1, \"reason\": \"told by letter\"}";
        assertThat(operator.post("/api/v1/deliveries/skip", JSON, skip)
                        .json()
                        .path("skipped")
                        .asInt())
                .isEqualTo(1);
        JsonNode decision = operator.get("/api/v1/deliveries/audit?code=" + code)
                .json()
                .path("items")
                .get(0);
        assertThat(decision.path("delivery")).isEqualTo(delivery.path("id"));
        assertThat(decision.path("reason").asText()).isEqualTo("told by letter");
        assertThat(district.get("/api/v1/dossiers/" + code + "/deliveries").body())
                .contains("SKIPPED")
                .doesNotContain("told by letter");
    }

    @Test
    void pausesThePartnerForEverybody() {
        operator.post("/api/v1/partners/province/pause", JSON, WHY);
        JsonNode province = operator.get("/api/v1/deliveries/summary").json().path("partners");
        assertThat(province)
                .filteredOn(each -> each.path("partner").asText().equals("province"))
                .allSatisfy(
                        each -> assertThat(each.at("/pause/reason").asText()).isEqualTo("a test"))
                .hasSize(1);
        operator.send("POST", "/api/v1/partners/province/resume", null);
        await().until(() -> !operator.get("/api/v1/deliveries/summary").body().contains("a test"));
    }

    @Test
    void shutsOutWhoeverIsNoOperator() {
        List<Answer> answers = List.of(
                district.get("/api/v1/deliveries/summary"),
                district.get("/api/v1/deliveries/audit"),
                district.get("/api/v1/deliveries/0199c1a0-7b00-7000-8000-000000000001"),
                district.post("/api/v1/deliveries/skip", JSON, "{\"partner\": \"province\", \"reason\": \"x\"}"),
                district.post("/api/v1/deliveries/replay", JSON, "{}"),
                district.post("/api/v1/partners/district-3/pause", JSON, WHY),
                district.send("POST", "/api/v1/partners/district-3/resume", null));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("code").asText()).isEqualTo("forbidden");
        });
    }
}
