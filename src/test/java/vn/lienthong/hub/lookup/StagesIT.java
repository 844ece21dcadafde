package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** What a running hub says of stages, terms and appointments of one dossier. */
@HubTest
class StagesIT {

    private final Facts facts = Facts.of("district-3");
    private HubClient operator;

    @LocalServerPort
    private int port;

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void aLateDossierNamesTheStageAndTheUnitThatWereLateAsTheDescriptionOfTheApiShows() throws IOException {
        String code = Facts.code();
        received(code, "2025-03-03T08:00:00", "1.010803", "X77.03.01", "");
        handed(code, "2025-03-10T09:00:00", "X77.03.01", "X77.03");
        handed(code, "2025-03-24T08:00:00", "X77.03", "X77.80");
        accept(facts.said("completed", code, "2025-04-04T10:00:00", "{}"));

        ObjectNode expected = (ObjectNode) new ObjectMapper().readTree(DossierExample.LATE);
        expected.put("code", code);
        JsonNode dossier = get(code);
        expected.fields().forEachRemaining(member -> assertThat(dossier.get(member.getKey()))
                .as(member.getKey())
                .isEqualTo(member.getValue()));
    }

    @Test
    void anOpenStageIsLateWithItsHolderAndAJumpIsMarkedWithTheStage() {
        String code = Facts.code();
        received(code, "2025-03-03T08:00:00", "1.010803", "X77.03.01", "");
        handed(code, "2025-03-04T09:00:00", "X77.03.01", "X77.80");

        JsonNode dossier = get(code);

        JsonNode open = dossier.path("stages").get(1);
        assertThat(open.path("role").asText()).isEqualTo("PROVINCE");
        assertThat(open.path("late").asBoolean()).isTrue();
        assertThat(open.path("lateUnit").asText()).isEqualTo("X77.80");
        assertThat(open.has("verdict")).isFalse();
        JsonNode mark = dossier.path("marks").get(0);
        assertThat(mark.path("code").asText()).isEqualTo("SKIPPED_STAGE");
        assertThat(mark.path("detail").asText()).isEqualTo("2 DISTRICT");
        assertThat(mark.path("id").asText())
                .isEqualTo(dossier.path("history").get(1).path("id").asText());
    }

    @Test
    void aMortgageCountsFromTheLandOfficesReceipt() {
        String code = Facts.code();
        received(code, "2025-03-03T10:00:00", "1.011441", "X77.03.01", ",\"competentUnit\":\"X77.90.01\"");
        handed(code, "2025-03-04T15:30:00", "X77.03.01", "X77.90.01");

        JsonNode dossier = get(code);

        assertThat(dossier.path("clockStart").asText()).isEqualTo("COMPETENT_RECEIPT");
        assertThat(dossier.path("startedAt").asText()).isEqualTo("2025-03-04T15:30:00+07:00");
        assertThat(dossier.path("dueAt").asText()).isEqualTo("2025-03-05T17:00:00+07:00");
    }

    @Test
    void theCommittedTermCountsAndTheStatutoryOneStandsBesideIt() {
        Answer imported = operator.put("/api/v1/procedures", "application/x-ndjson", """
                {"code":"8.100001","name":"Thử","field":{"code":"DD","name":"Đất đai"},"validFrom":"2016-01-01",\
                "stages":[{"role":"COMPETENT","term":{"value":50,"unit":"WORKING_DAYS"},\
                "committed":{"value":23,"unit":"WORKING_DAYS"},"cutoff":"NONE"}]}
                """);
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        String code = Facts.code();
        received(code, "2026-03-02T08:00:00", "8.100001", "X77.03", "");

        JsonNode dossier = get(code);

        assertThat(dossier.path("dueAt").asText()).isEqualTo("2026-04-02T17:00:00+07:00");
        assertThat(dossier.path("statutoryDueAt").asText()).isEqualTo("2026-05-14T17:00:00+07:00");
        assertThat(dossier.path("stages").get(0).path("dueBy").asText()).isEqualTo("COMMITTED");
    }

    @Test
    void theOriginalAppointmentStaysWhateverItsSenderDoes() {
        String code = Facts.code();
        String slip = ",\"promisedAt\":\"2025-03-17T17:00:00+07:00\"";
        ObjectNode first = received(code, "2025-03-03T08:00:00", "1.013228", "X77.03", slip);
        accept(facts.said(
                "rescheduled",
                code,
                "2025-03-17T08:00:00",
                "{\"promisedAt\":\"2025-03-20T17:00:00+07:00\",\"reason\":\"quá tải\",\"apologyNumber\":\"12/XL\"}"));
        Answer corrected = HubClient.on(port)
                .as("district-3")
                .event(facts.corrected(
                        first, "2025-03-18T08:00:00", "\"data\":{\"promisedAt\":\"2025-03-31T17:00:00+07:00\"}"));
        assertThat(corrected.status()).isEqualTo(201);

        JsonNode dossier = get(code);

        assertThat(dossier.path("originalDueAt").asText()).isEqualTo("2025-03-17T17:00:00+07:00");
        assertThat(dossier.path("dueAt").asText()).isEqualTo("2025-03-20T17:00:00+07:00");
        assertThat(dossier.path("marks").findValuesAsText("code")).contains("APPOINTMENT_REWRITTEN");
        assertThat(dossier.path("reappointments").get(0).path("promisedAt").asText())
                .isEqualTo("2025-03-20T17:00:00+07:00");
    }

    private ObjectNode received(String code, String time, String procedure, String unit, String more) {
        ObjectNode event = facts.received(code, time, unit, more);
        ((ObjectNode) event.get("data")).put("procedureCode", procedure);
        accept(event);
        return event;
    }

    private void handed(String code, String time, String from, String to) {
        accept(facts.said("progressed", code, time, "{\"fromUnit\":\"" + from + "\",\"toUnit\":\"" + to + "\"}"));
    }

    private void accept(JsonNode event) {
        Answer answer = operator.event(event);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private JsonNode get(String code) {
        Answer answer = operator.get("/api/v1/dossiers/" + code);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.json();
    }
}
