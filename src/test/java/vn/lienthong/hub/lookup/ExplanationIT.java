package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.HubClient.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** Ten working days from Monday, 3 March 2025: due on the 17th at 17:00. */
@HubTest
class ExplanationIT {

    private final Facts facts = Facts.of("district-3");
    private HubClient operator;
    private HubClient district;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void tellsTheVerdictUnderEachRuleWithItsArithmetic() {
        String code = paused("2025-03-19T10:00:00");

        JsonNode sheet = json(code, "");

        assertThat(sheet.at("/term/dueAt").asText()).isEqualTo("2025-03-17T17:00:00+07:00");
        assertThat(sheet.at("/term/calendars/0/year").asInt()).isEqualTo(2025);
        assertThat(sheet.at("/term/calendars/0/importedAt").asText()).isNotEmpty();
        assertThat(sheet.at("/term/stages/0/skipped").findValuesAsText("date")).contains("2025-03-08", "2025-03-09");
        assertThat(outcome(sheet, "current", "SUBTRACT")).isEqualTo("ON_TIME");
        assertThat(outcome(sheet, "current", "RESTART")).isEqualTo("EARLY");
        assertThat(outcome(sheet, "current", "SHIFT")).isEqualTo("ON_TIME");
        assertThat(outcome(sheet, "portal", "SUBTRACT")).isEqualTo("ON_TIME");
        assertThat(outcome(sheet, "recorded", "SUBTRACT")).isEqualTo("LATE");
        assertThat(verdict(sheet, "original", "SUBTRACT").path("inWords").asText())
                .isEqualTo("Due 2025-03-17T17:00:00+07:00. Finished 2025-03-19T10:00:00+07:00, less pauses of PT48H:"
                        + " 2025-03-17T10:00:00+07:00, by then, on the day itself: ON_TIME.");
        assertThat(verdict(sheet, "current", "SHIFT").at("/moves/0/workingDays").asInt())
                .isEqualTo(2);
    }

    @Test
    void tellsEveryRequestAndWhetherTheClockStoodStill() {
        String code = Facts.code();
        received(code, "");
        say("supplementRequested", code, "2025-03-04T08:00:00", "{\"reason\":\"r\",\"pausesClock\":false}");
        say("progressed", code, "2025-03-05T08:00:00", "{}");
        say("paymentRequested", code, "2025-03-06T08:00:00", "{\"items\":[]}");
        say("paid", code, "2025-03-07T08:00:00", "{\"items\":[]}");
        say("supplementRequested", code, "2025-03-10T08:00:00", "{\"reason\":\"r\"}");
        say("supplemented", code, "2025-03-11T09:30:00", "{}");

        JsonNode pauses = json(code, "").path("pauses");

        assertThat(pauses.findValuesAsText("why")).containsExactly("SAID_NOT", "PROCEDURE_NOT", "SUPPLEMENT");
        assertThat(pauses.findValuesAsText("counted")).containsExactly("false", "false", "true");
        assertThat(pauses.findValuesAsText("answeredBy")).containsExactly("progressed", "paid", "supplemented");
        assertThat(pauses.at("/2/elapsed").asText()).isEqualTo("PT25H30M");
        assertThat(pauses.at("/2/officeTime").asText()).isEqualTo("PT9H30M");
    }

    @Test
    void tellsEveryAppointmentWithTheRulesThatItBreaks() {
        String code = Facts.code();
        received(code, ",\"promisedAt\":\"2025-03-14T17:00:00+07:00\"");
        reschedule(code, "2025-03-12T08:00:00", "2025-03-18", ",\"apologyNumber\":\"7/XL\"");
        reschedule(code, "2025-03-19T08:00:00", "2025-03-21", "");
        say("completed", code, "2025-03-20T10:00:00", "{}");

        JsonNode sheet = json(code, "");

        assertThat(sheet.path("appointments").findValuesAsText("kind"))
                .containsExactly("SLIP", "RESCHEDULED", "RESCHEDULED");
        assertThat(sheet.at("/appointments/1/breaches")).isEmpty();
        assertThat(sheet.at("/appointments/2/breaches").toString())
                .contains("RESCHEDULED_WITHOUT_APOLOGY", "RESCHEDULED_AGAIN", "RESCHEDULED_AFTER_EXPIRY");
        assertThat(outcome(sheet, "current", "SUBTRACT")).isEqualTo("EARLY");
        assertThat(outcome(sheet, "original", "SUBTRACT")).isEqualTo("LATE");
    }

    @Test
    void tellsWhatDoesNotCountAndWhoseStageWasLate() {
        String code = Facts.code();
        received(code, "");
        say("completed", code, "2025-03-18T10:00:00", "{}");
        say("progressed", code, "2025-03-19T10:00:00", "{}");

        JsonNode sheet = json(code, "");

        assertThat(sheet.at("/history/2/effective").asBoolean()).isFalse();
        assertThat(sheet.at("/history/2/marks").toString()).isEqualTo("[\"NOT_ALLOWED\"]");
        assertThat(sheet.path("lateUnits").toString()).isEqualTo("[\"X77.03\"]");
        assertThat(outcome(sheet, "portal", "SUBTRACT")).isEqualTo("LATE");
    }

    @Test
    void aCorrectionChangesTodaysAnswerAndNotYesterdays() {
        String code = Facts.code();
        ObjectNode finish = finished(code, "2025-03-18T10:00:00");
        String before = moment();
        String sheet = body(code, "?knownAt=" + before);
        String text = text(code, "?knownAt=" + before);
        Answer corrected = operator.event(
                facts.corrected(finish, "2025-04-01T08:00:00", "\"time\":\"2025-03-14T10:00:00+07:00\""));
        assertThat(corrected.status()).isEqualTo(201);

        assertThat(outcome(json(code, "?knownAt=" + before), "current", "SUBTRACT"))
                .isEqualTo("LATE");
        assertThat(outcome(json(code, ""), "current", "SUBTRACT")).isEqualTo("EARLY");
        assertThat(json(code, "").at("/history/1/timeSaid").asText()).isEqualTo("2025-03-18T10:00:00+07:00");
        assertThat(body(code, "?knownAt=" + before)).isEqualTo(sheet);
        assertThat(text(code, "?knownAt=" + before)).isEqualTo(text);
    }

    @Test
    void theMomentThatAnAnswerNamesGivesTheSameAnswerAgain() {
        String code = Facts.code();
        received(code, "");
        String sheet = body(code, "");
        String knownAt = json(code, "").path("knownAt").asText();
        String first = body(code, "?knownAt=" + encoded(knownAt));
        say("completed", code, "2025-03-18T10:00:00", "{}");

        assertThat(sheet).contains("\"OVERDUE\"").doesNotContain("\"recorded\"");
        assertThat(body(code, "?knownAt=" + encoded(knownAt))).isEqualTo(first);
        assertThat(first).isNotEqualTo(body(code, ""));
    }

    @Test
    void laterImportsDoNotChangeWhatWasKnown() {
        String line = """
                {"code":"8.100077","name":"%s","field":{"code":"DD","name":"Đất đai"},"validFrom":"2016-01-01",\
                "stages":[{"role":"COMPETENT","term":{"value":%d,"unit":"WORKING_DAYS"},"cutoff":"NONE"}]}
                """;
        imports("/api/v1/procedures", line.formatted("Trước", 10));
        String code = Facts.code();
        ObjectNode event = facts.received(code, "2025-03-03T08:00:00", "X77.03");
        ((ObjectNode) event.get("data")).put("procedureCode", "8.100077");
        accept(event);
        String before = moment();
        String sheet = body(code, "?knownAt=" + before);
        imports("/api/v1/procedures", line.formatted("Sau", 20));

        assertThat(body(code, "?knownAt=" + before)).isEqualTo(sheet).contains("2025-03-17T17:00:00+07:00");
        assertThat(json(code, "").at("/term/dueAt").asText()).isEqualTo("2025-03-31T17:00:00+07:00");
    }

    @Test
    void tellsItInVietnamese() {
        String code = paused("2025-03-19T10:00:00");

        Answer answer = district.get(path(code, ""), "Accept", "text/plain");

        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .contains(
                        "PHIẾU GIẢI TRÌNH HỒ SƠ " + code,
                        "Bắt đầu tính: 08:00 thứ Hai, ngày 03/03/2025, khi tiếp nhận đủ hồ sơ hợp lệ",
                        "- Tính theo thời hạn (không có giấy hẹn): 17:00 thứ Hai, ngày 17/03/2025",
                        "- Yêu cầu bổ sung hồ sơ lúc 10:00 thứ Tư, ngày 05/03/2025; kết thúc bởi: Nhận hồ sơ bổ sung lúc"
                                + " 10:00 thứ Sáu, ngày 07/03/2025",
                        "  Có tính tạm dừng: chờ người nộp bổ sung; 48 giờ (16 giờ làm việc)",
                        "- Theo ngày hẹn hiện tại, trừ thời gian tạm dừng: ĐÚNG HẠN",
                        "- Theo Cổng Dịch vụ công quốc gia (chỉ tiêu 2.1), trừ thời gian tạm dừng: ĐÚNG HẠN",
                        "- Theo thời điểm nhập phần mềm, trừ thời gian tạm dừng: QUÁ HẠN",
                        "- 10:00 thứ Tư, ngày 19/03/2025: Xử lý xong");
    }

    @Test
    void holdsNothingOfAnyPerson() {
        String code = paused("2025-03-19T10:00:00");

        assertThat(body(code, "") + text(code, "")).doesNotContain(Facts.PERSON);
    }

    @Test
    void saysThatNothingWasKnownThen() {
        String before = moment();
        String code = Facts.code();
        received(code, "");

        Answer answer = district.get(path(code, "?knownAt=" + before));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("dossier-not-found");
        assertThat(answer.json().path("detail").asText()).contains("was known at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01T00:00:00%2B07:00", "yesterday", "2025-03-03"})
    void namesTheMomentThatIsWrong(String knownAt) {
        String code = Facts.code();
        received(code, "");

        Answer answer = district.get(path(code, "?knownAt=" + knownAt));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("invalid-parameter");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo("knownAt");
    }

    @Test
    void showsItOnlyToThoseWhoSeeTheDossier() {
        String code = Facts.code();
        received(code, "");

        assertThat(HubClient.on(port).as("igate-2").get(path(code, "")).status())
                .isEqualTo(404);
        assertThat(HubClient.on(port).as("province").get(path(code, "")).status())
                .isEqualTo(200);
    }

    /** Waits for papers from the 5th at 10:00 to the 7th at 10:00. */
    private String paused(String finish) {
        String code = Facts.code();
        received(code, "");
        say("supplementRequested", code, "2025-03-05T10:00:00", "{\"reason\":\"r\"}");
        say("supplemented", code, "2025-03-07T10:00:00", "{}");
        say("completed", code, finish, "{}");
        return code;
    }

    private ObjectNode finished(String code, String time) {
        received(code, "");
        ObjectNode finish = facts.said("completed", code, time, "{}");
        accept(finish);
        return finish;
    }

    private void received(String code, String more) {
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03", more));
    }

    private void reschedule(String code, String time, String day, String more) {
        say("rescheduled", code, time, "{\"promisedAt\":\"" + day + "T17:00:00+07:00\",\"reason\":\"r\"" + more + "}");
    }

    private void say(String fact, String code, String time, String data) {
        accept(facts.said(fact, code, time, data));
    }

    private void accept(JsonNode event) {
        Answer answer = operator.event(event);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private void imports(String path, String lines) {
        Answer answer = operator.put(path, "application/x-ndjson", lines);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    /** Now, as what was accepted before this line has been recorded by then. */
    private String moment() {
        return encoded(VietnamTime.format(clock.instant().minus(Duration.ofNanos(1))));
    }

    private static String path(String code, String query) {
        return "/api/v1/dossiers/" + code + "/explanation" + query;
    }

    private JsonNode json(String code, String query) {
        Answer answer = district.get(path(code, query));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String body(String code, String query) {
        Answer answer = district.get(path(code, query), "Accept", "application/json");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String text(String code, String query) {
        return district.get(path(code, query), "Accept", "text/plain").body();
    }

    private static JsonNode verdict(JsonNode sheet, String rule, String policy) {
        List<JsonNode> found = StreamSupport.stream(sheet.path("verdicts").spliterator(), false)
                .filter(verdict -> verdict.path("rule").asText().equals(rule))
                .filter(verdict -> verdict.path("policy").asText().equals(policy))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String outcome(JsonNode sheet, String rule, String policy) {
        return verdict(sheet, rule, policy).path("outcome").asText();
    }
}
