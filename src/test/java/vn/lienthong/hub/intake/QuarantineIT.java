package vn.lienthong.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.hub.testing.Events.event;
import static vn.lienthong.hub.testing.Events.newCode;
import static vn.lienthong.hub.testing.Events.received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class QuarantineIT {

    private static final String DISTRICT_3 = "/partners/district-3";

    @LocalServerPort
    private int port;

    private HubClient district;
    private HubClient operator;

    @BeforeEach
    void getTokens() {
        district = HubClient.on(port).as("district-3");
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void holdsADossierOfAnUnknownProcedureAndReleasesItInOrderAfterTheImport() {
        String code = newCode("X77.03");
        ObjectNode first = received(DISTRICT_3, code, "X77.03");
        ((ObjectNode) first.get("data")).put("procedureCode", "7.770001");

        Answer held = district.event(first);
        Answer behind = district.event(event(DISTRICT_3, "progressed", code, "2025-08-02T08:00:00+07:00", "{}"));
        Answer behindToo = district.event(event(DISTRICT_3, "completed", code, "2025-08-03T08:00:00+07:00", "{}"));

        assertThat(List.of(held, behind, behindToo)).extracting(Answer::status).containsOnly(202);
        assertThat(reason(held)).isEqualTo("UNKNOWN_PROCEDURE");
        assertThat(reason(behind)).isEqualTo("BEHIND");
        assertThat(district.get("/api/v1/dossiers/" + code).status()).isEqualTo(404);

        Answer imported = operator.put("/api/v1/procedures", "application/x-ndjson", """
                {"code":"7.770001","name":"Thủ tục mới","field":{"code":"DD","name":"Đất đai"},\
                "validFrom":"2016-01-01","stages":[{"role":"COMPETENT","term":{"value":5,"unit":"WORKING_DAYS"},\
                "cutoff":"NONE"}]}
                """);
        assertThat(imported.status()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(district.get("/api/v1/dossiers/" + code)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("COMPLETED"));
        JsonNode dossier = district.get("/api/v1/dossiers/" + code).json();
        assertThat(dossier.path("history").findValuesAsText("fact"))
                .containsExactly("received", "progressed", "completed");
        assertThat(dossier.path("marks")).isEmpty();
        assertThat(district.event(first).json()).isEqualTo(held.json());
    }

    @Test
    void letsAnotherDossierPassAndHoldsAnUnknownUnit() {
        String code = newCode("X77.03");

        Answer held = operator.event(received("/ledger/units", code, "X77.99"));
        Answer other = district.event(received(DISTRICT_3, newCode("X77.03"), "X77.03"));

        assertThat(reason(held)).isEqualTo("UNKNOWN_UNIT");
        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void releasesAStrangersMessageOnceTheStrangerHasARole() {
        String code = newCode("X77.03");
        HubClient igate = HubClient.on(port).as("igate-2");
        district.event(received(DISTRICT_3, code, "X77.03"));
        Answer held = igate.event(event("/partners/igate-2", "completed", code, "2025-08-05T08:00:00+07:00", "{}"));
        assertThat(reason(held)).isEqualTo("NOT_PARTY");
        assertThat(igate.get("/api/v1/dossiers/" + code).status()).isEqualTo(404);

        district.event(event(
                DISTRICT_3,
                "transferred",
                code,
                "2025-08-04T08:00:00+07:00",
                "{'fromUnit':'X77.03','toUnit':'X77.02'}"));
        operator.put("/api/v1/units", "application/x-ndjson", newUnit());

        await().untilAsserted(() -> assertThat(igate.get("/api/v1/dossiers/" + code)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("COMPLETED"));
    }

    /** Any import makes the hub look at what waits. */
    private static String newUnit() {
        return "{\"code\":\"X77.03.%d\",\"name\":\"Xã mới\",\"level\":\"COMMUNE\",\"parent\":\"X77.03\",\"validFrom\":\"2016-01-01\"}\n"
                .formatted(System.nanoTime() % 1_000_000 + 1000);
    }

    private static String reason(Answer answer) {
        assertThat(answer.status()).isEqualTo(202);
        return answer.json().at("/quarantine/reason").asText();
    }
}
