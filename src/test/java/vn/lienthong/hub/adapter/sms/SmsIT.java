package vn.lienthong.hub.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.adapter.PlainPartnersIT;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient.Answer;

/** The SMS gateway and the running hub. */
class SmsIT extends PlainPartnersIT {

    private static final String DISTRICT = "/partners/district-3";
    private static final String NUMBER = "0912000077";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void textsTheApplicantThatTheResultIsThereOnce() {
        String code = received();
        ObjectNode completed = event("completed", code, "{}");
        accept(completed);
        await().untilAsserted(() ->
                assertThat(texted(code)).singleElement().asString().contains("da co ket qua"));
        assertThat(operator.event(completed).status()).isEqualTo(200);
        accept(event("completed", code, "{'results':[]}"));
        await().untilAsserted(() -> assertThat(deliveries(code)).containsExactly("DELIVERED", "DELIVERED"));
        assertThat(texted(code)).hasSize(1);
    }

    @Test
    void whatWaitsForTheOfficesToOpenHoldsNothingElseBack() {
        Instant opening = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(14));
        OPENING.set(opening);
        List<String> codes = IntStream.range(0, 6).mapToObj(i -> received()).toList();
        codes.forEach(code -> accept(event("supplementRequested", code, "{'reason':'Thiếu giấy tờ'}")));
        await().untilAsserted(() -> assertThat(codes).allSatisfy(code -> {
            JsonNode waiting = toldTheGateway(code).get(0);
            assertThat(waiting.path("state").asText()).isEqualTo("WAITING");
            assertThat(waiting.path("answer").asText()).isEqualTo("waits for office hours");
            assertThat(waiting.path("attempts").asInt()).isZero();
            assertThat(OffsetDateTime.parse(waiting.path("nextAttemptAt").asText())
                            .toInstant())
                    .isEqualTo(opening);
            assertThat(texted(code)).isEmpty();
        }));
        assertThat(jdbc.queryForObject(
                        "select count(*) from partner_breaker where partner = 'sms' and state = 'OPEN'", Long.class))
                .isZero();

        OPENING.set(null);
        String next = received();
        accept(event("supplementRequested", next, "{'reason':'Thiếu giấy tờ'}"));
        await().untilAsserted(() -> assertThat(texted(next)).hasSize(1));
    }

    @Test
    void answersByTextHowFarADossierIs() {
        String code = received();
        Answer answer = ask(
                SmsAdapters.KEY,
                NUMBER,
                "hs " + code.toLowerCase(java.util.Locale.ROOT).replaceAll("[.-]", " "));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("text").asText()).isEqualTo(code + ": Ho so da duoc tiep nhan.");
        assertThat(answer.headers().map()).doesNotContainKeys("x-api-key", "authorization");
        assertThat(jdbc.queryForList("select encode(digest, 'hex') from sms_sender", String.class))
                .isNotEmpty()
                .noneMatch(digest -> digest.contains("912000077"));
    }

    @Test
    void countsMissesInTheDatabase() {
        for (int i = 0; i < 6; i++) {
            assertThat(ask(SmsAdapters.KEY, "0912000088", "HS H77.99-250801-900" + i)
                            .body())
                    .contains("Khong tim thay");
        }
        assertThat(ask(SmsAdapters.KEY, "0912000088", "HS " + received())
                        .json()
                        .path("text")
                        .asText())
                .isEmpty();
    }

    @Test
    void answersAWrongKeyAndAWrongMethodWithoutTheCallersHeaders() {
        Answer wrong = ask("khoa-sai-khoa-sai-khoa", NUMBER, "x");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json().has("error")).isTrue();
        assertThat(wrong.headers().map()).doesNotContainKeys("x-api-key");
        assertThat(anybody.get("/partners/sms/messages").status()).isEqualTo(405);
    }

    private Answer ask(String key, String from, String text) {
        return anybody.send(
                "POST",
                "/partners/sms/messages",
                ("{\"from\":\"" + from + "\",\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                SmsReception.KEY,
                key);
    }

    private String received() {
        String code = Events.newCode("X77.03");
        accept(Events.received(DISTRICT, code, "X77.03"));
        return code;
    }

    private static ObjectNode event(String fact, String code, String data) {
        return Events.event(
                DISTRICT, fact, code, VietnamTime.format(Instant.now().minusSeconds(60)), data);
    }

    private void accept(ObjectNode event) {
        Answer answer = operator.event(event);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static List<String> texted(String code) {
        return GATEWAY.messages().stream()
                .filter(message -> message.text().contains(code))
                .map(message -> message.to() + " " + message.text())
                .toList();
    }

    private List<String> deliveries(String code) {
        return toldTheGateway(code).stream()
                .map(delivery -> delivery.path("state").asText())
                .toList();
    }

    private List<JsonNode> toldTheGateway(String code) {
        List<JsonNode> told = new ArrayList<>();
        operator.get("/api/v1/dossiers/" + code + "/deliveries").json().forEach(delivery -> {
            if (delivery.path("partner").asText().equals("sms")) {
                told.add(delivery);
            }
        });
        return told;
    }
}
