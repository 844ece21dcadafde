package vn.lienthong.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.Events.event;
import static vn.lienthong.hub.testing.Events.newCode;
import static vn.lienthong.hub.testing.Events.received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class EventsIT {

    private static final String DISTRICT_3 = "/partners/district-3";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private HubClient district;

    @BeforeEach
    void getToken() {
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void answersAnEventWithAReceiptOnceItIsDurableAndApplied() {
        String code = newCode("X77.03");

        Answer answer = district.event(received(DISTRICT_3, code, "X77.03"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("state").asText()).isEqualTo("RECEIVED");
        assertThat(answer.json().path("dossier").asText()).isEqualTo(code);
        assertThat(answer.json().path("recordedAt").asText()).endsWith("+07:00");
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/dossiers/" + code);
        assertThat(jdbc.queryForObject("select state from dossier where code = ?", String.class, code))
                .isEqualTo("RECEIVED");
    }

    @Test
    void givesTheFirstReceiptAgainForWhatSaysTheSame() {
        ObjectNode event = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        Answer first = district.event(event);
        event.put("time", "2025-08-01T01:00:00Z");

        Answer again = district.event(event);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void refusesOtherContentUnderAKnownId() {
        ObjectNode event = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        district.event(event);
        event.put("time", "2025-08-01T09:00:00+07:00");

        Answer answer = district.event(event);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("event-conflict");
    }

    @Test
    void namesEveryFaultByPointer() {
        ObjectNode event = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        ((ObjectNode) event.get("data")).remove("procedureCode");
        ((ObjectNode) event.get("data")).put("channel", "PIGEON");
        ((ObjectNode) event.get("data")).put("promisedAt", "2025-08-08T17:00:00");

        Answer answer = district.event(event);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/data/procedureCode", "/data/channel", "/data/promisedAt");
    }

    @Test
    void refusesTheFutureSpacesInCodesAndNul() {
        ObjectNode future = received(DISTRICT_3, newCode("X77.03"), "X77.03").put("time", "2099-01-01T00:00:00Z");
        ObjectNode spaces = received(DISTRICT_3, "HS 1", "X77.03");
        ObjectNode nul = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        ((ObjectNode) nul.at("/data/applicant")).put("name", "Trần\u0000Thị");

        assertThat(pointers(district.event(future))).containsExactly("/time");
        assertThat(pointers(district.event(spaces))).containsExactly("/subject");
        assertThat(pointers(district.event(nul))).containsExactly("/data/applicant/name");
    }

    @Test
    void keepsDecomposedNamesComposed() {
        String code = newCode("X77.03");
        ObjectNode event = received(DISTRICT_3, code, "X77.03");
        ((ObjectNode) event.at("/data/applicant")).put("name", "Đặng Thị Hồng");

        assertThat(district.event(event).status()).isEqualTo(201);

        assertThat(jdbc.queryForObject(
                        "select f.detail #>> '{applicant,name}' from fact f join dossier d on d.id = f.dossier_id"
                                + " where d.code = ?",
                        String.class,
                        code))
                .isEqualTo("Đặng Thị Hồng");
    }

    @Test
    void refusesToSpeakForSomebodyElse() {
        Answer answer = district.event(received("/partners/igate-1", newCode("X77.01"), "X77.01"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asText()).isEqualTo("source-not-yours");
    }

    @Test
    void letsAnOperatorSpeakForAnySource() {
        Answer answer = HubClient.on(port).as("operator").event(received("/ledger/1", newCode("X77.01"), "X77.01"));

        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void quarantinesWhatAStrangerSaysWithoutEffect() {
        String code = newCode("X77.03");
        district.event(received(DISTRICT_3, code, "X77.03"));

        Answer answer = HubClient.on(port)
                .as("igate-2")
                .event(event("/partners/igate-2", "completed", code, "2025-08-05T08:00:00+07:00", "{}"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/quarantine/reason").asText()).isEqualTo("NOT_PARTY");
        assertThat(district.event(event(DISTRICT_3, "progressed", code, "2025-08-05T09:00:00+07:00", "{}"))
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void acceptsManyWithOneResultALineWhateverIsWrongWithOthers() {
        String code = newCode("X77.03");
        ObjectNode first = received(DISTRICT_3, code, "X77.03");
        ObjectNode stranger = received("/partners/igate-1", newCode("X77.01"), "X77.01");
        ObjectNode last = event(DISTRICT_3, "completed", code, "2025-08-05T08:00:00+07:00", "{}");
        String body = first + "\nnot json\n\n" + stranger + "\n" + first + "\n" + last;

        Answer answer = district.post("/api/v1/events", "application/x-ndjson", body);

        assertThat(answer.status()).isEqualTo(200);
        List<JsonNode> results = answer.lines();
        assertThat(results).extracting(line -> line.path("line").asInt()).containsExactly(1, 2, 4, 5, 6);
        assertThat(results).extracting(line -> line.path("status").asInt()).containsExactly(201, 400, 403, 200, 201);
        assertThat(results.get(4).at("/receipt/state").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void acceptsACloudEventsBatchAndSaysWhereItBroke() {
        ObjectNode one = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        ObjectNode two = received(DISTRICT_3, newCode("X77.03"), "X77.03");

        Answer whole =
                district.post("/api/v1/events", "application/cloudevents-batch+json", "[" + one + "," + two + "]");
        Answer broken = district.post("/api/v1/events", "application/cloudevents-batch+json", "[" + one + ",{\"a\":");

        assertThat(whole.lines())
                .extracting(line -> line.path("status").asInt())
                .containsExactly(201, 201);
        assertThat(broken.lines())
                .extracting(line -> line.path("status").asInt())
                .containsExactly(200, 400);
    }

    @Test
    void appliesAnEventOnceHoweverManySendItAtOnce() {
        String code = newCode("X77.03");
        ObjectNode event = received(DISTRICT_3, code, "X77.03");

        List<CompletableFuture<Answer>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> district.event(event)))
                .limit(24)
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
        assertThat(jdbc.queryForObject(
                        "select count(*) from fact f join dossier d on d.id = f.dossier_id where d.code = ?",
                        Integer.class,
                        code))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoEvent() {
        assertThat(district.post("/api/v1/events", "application/cloudevents+json", "")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("empty-body");
        assertThat(district.post("/api/v1/events", "application/cloudevents+json", "{")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("invalid-json");
        assertThat(district.post("/api/v1/events", "application/cloudevents+json", "[".repeat(5000))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("invalid-json");
        assertThat(district.post("/api/v1/events", "application/cloudevents+json", "{\"n\":" + "9".repeat(5000) + "}")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("invalid-json");
        assertThat(district.post("/api/v1/events", "text/plain", "{}").status()).isEqualTo(415);
        assertThat(district.post(
                                "/api/v1/events",
                                "application/cloudevents+json",
                                "{\"note\":\"" + "x".repeat(10_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    private static List<String> pointers(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.json().path("violations").findValuesAsText("pointer");
    }
}
