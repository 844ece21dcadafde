package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** The due time that is printed on a slip, and how it came about. */
@HubTest
class AppointmentIT {

    @LocalServerPort
    private int port;

    private HubClient anybody;

    @BeforeEach
    void prepare() {
        anybody = HubClient.on(port);
    }

    @Test
    void explainsAMortgageTakenInAfterThree() throws IOException {
        JsonNode answer = json("1.011441", "receivedAt=2026-10-09T15:20:00%2B07:00&unit=X77.01.01");

        assertThat(answer.path("startedBy").asText()).isEqualTo("COMPETENT_RECEIPT");
        assertThat(answer.path("version").asText()).isEqualTo("2016-01-01");
        assertThat(answer.path("dueAt").asText()).isEqualTo("2026-10-12T17:00:00+07:00");
        assertThat(answer.path("statutoryDueAt").asText()).isEqualTo("2026-10-12T17:00:00+07:00");
        assertThat(answer.path("calendars").toString()).isEqualTo("[{\"year\":2026}]");
        assertThat(answer.at("/stages/0")).isEqualTo(new ObjectMapper().readTree("""
                {"number":1,"role":"COMPETENT","term":{"value":0,"unit":"SAME_DAY"},"cutoff":"AFTER_15H",
                 "startedAt":"2026-10-09T15:20:00+07:00","shifted":true,"dayZero":"2026-10-12","countedDays":[],
                 "skipped":[{"date":"2026-10-10","reason":"WEEKEND"},{"date":"2026-10-11","reason":"WEEKEND"}],
                 "makeUpDays":[],"dueAt":"2026-10-12T17:00:00+07:00"}"""));
    }

    @ParameterizedTest
    @CsvSource({"mortgage.txt, 1.011441, 2026-10-09T15:20", "allowance.txt, 1.001776, 2026-10-30T09:15"})
    void writesTheSameInVietnamese(String file, String code, String receivedAt) throws IOException {
        Answer answer = anybody.get(path(code, "receivedAt=" + receivedAt + "&unit=X77.01.01"), "Accept", "text/plain");

        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .isEqualTo(new String(
                        getClass().getResourceAsStream("/appointment/" + file).readAllBytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTER, 1.013831, RECEPTION",
        "ONLINE, 1.013831, ACCEPTANCE",
        "POST, 1.013831, HAND_OVER",
        "POST, 1.011443, COMPETENT_RECEIPT"
    })
    void saysAsWhichMomentTheTimeIsRead(String channel, String code, String startedBy) {
        JsonNode answer = json(code, "receivedAt=2026-10-08T08:20:00Z&channel=" + channel);

        assertThat(answer.path("channel").asText()).isEqualTo(channel);
        assertThat(answer.path("startedBy").asText()).isEqualTo(startedBy);
        assertThat(answer.path("startedWhy").asText()).isNotBlank();
        assertThat(answer.path("startedAt").asText()).isEqualTo("2026-10-08T15:20:00+07:00");
    }

    @Test
    void reckonsFromNowWhereNoTimeIsGiven() {
        HubClient operator = anybody.as("operator");
        operator.put(
                "/api/v1/units",
                "application/x-ndjson",
                "{\"code\":\"Y51\",\"name\":\"Tỉnh Y\",\"level\":\"PROVINCE\",\"validFrom\":\"2016-01-01\"}");
        int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        operator.put(
                "/api/v1/calendars",
                "application/x-ndjson",
                "{\"unit\":\"Y51\",\"year\":%d,\"daysOff\":[]}%n{\"unit\":\"Y51\",\"year\":%d,\"daysOff\":[]}"
                        .formatted(year, year + 1));

        JsonNode answer = json("1.013831.H19", "unit=Y51");

        assertThat(answer.path("procedure").asText()).isEqualTo("1.013831");
        assertThat(answer.path("receivedAt")).isEqualTo(answer.path("startedAt"));
        assertThat(answer.path("dueAt").asText())
                .isGreaterThan(answer.path("receivedAt").asText());
    }

    @Test
    void printsTheCommittedTermOfTheVersionOfThatDay() {
        HubClient operator = anybody.as("operator");
        String stage =
                "\"stages\":[{\"role\":\"COMPETENT\",\"term\":{\"value\":50,\"unit\":\"WORKING_DAYS\"},%s\"cutoff\":"
                        + "\"NONE\"}]";
        String line = "{\"code\":\"8.000050\",\"name\":\"Cấp giấy\",\"field\":{\"code\":\"DD\",\"name\":\"Đất đai\"},"
                + "\"validFrom\":\"%s\",%s}%n";
        operator.put(
                "/api/v1/procedures",
                "application/x-ndjson",
                line.formatted("2017-01-01", stage.formatted(""))
                        + line.formatted(
                                "2018-03-01",
                                stage.formatted("\"committed\":{\"value\":23,\"unit\":\"WORKING_DAYS\"},")));

        JsonNode before = json("8.000050", "receivedAt=2018-02-28T09:00");
        JsonNode since = json("8.000050", "receivedAt=2018-03-01T09:00");

        assertThat(before.path("version").asText()).isEqualTo("2017-01-01");
        assertThat(before.path("dueAt")).isEqualTo(before.path("statutoryDueAt"));
        assertThat(since.path("version").asText()).isEqualTo("2018-03-01");
        assertThat(since.path("dueAt").asText()).isEqualTo("2018-04-03T17:00:00+07:00");
        assertThat(since.path("statutoryDueAt").asText()).isEqualTo("2018-05-15T17:00:00+07:00");
        assertThat(since.at("/stages/0/committed/value").asInt()).isEqualTo(23);
        assertThat(since.at("/stages/0/countedDays/0").toString())
                .isEqualTo("{\"from\":\"2018-03-02\",\"to\":\"2018-03-02\",\"first\":1,\"last\":1}");
    }

    @Test
    void saysByWhoseCalendarItReckoned() {
        HubClient operator = anybody.as("operator");
        operator.put("/api/v1/units", "application/x-ndjson", """
                {"code":"Y50","name":"Tỉnh Y","level":"PROVINCE","validFrom":"2016-01-01"}
                {"code":"Y50.1","name":"Xã Y","level":"COMMUNE","parent":"Y50","validFrom":"2016-01-01"}
                """);
        operator.put("/api/v1/calendars", "application/x-ndjson", """
                {"unit":"Y50","year":2025,"daysOff":["2025-10-09"],"names":{"2025-10-09":"Ngày hội của tỉnh"}}
                """);

        JsonNode answer = json("2.000575", "receivedAt=2025-10-08T09:00&unit=Y50.1");

        assertThat(answer.path("dueAt").asText()).isEqualTo("2025-10-14T17:00:00+07:00");
        assertThat(answer.path("calendars").toString()).isEqualTo("[{\"year\":2025,\"unit\":\"Y50\"}]");
        assertThat(answer.at("/stages/0/skipped/0").toString())
                .isEqualTo("{\"date\":\"2025-10-09\",\"reason\":\"DAY_OFF\",\"name\":\"Ngày hội của tỉnh\"}");
        assertThat(text("2.000575", "receivedAt=2025-10-08T09:00&unit=Y50.1"))
                .contains("năm 2025 theo lịch của đơn vị Y50", "ngày nghỉ: Ngày hội của tỉnh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.777777 | receivedAt=2026-10-08T08:20:00Z                | 404 | procedure-not-found |            |
            1.013831 | receivedAt=2026-10-08T15:20:00+07:00           | 400 | invalid-parameter   | receivedAt | %2B
            1.013831 | receivedAt=yesterday                           | 400 | invalid-parameter   | receivedAt | 2026-10-08T
            1.013831 | receivedAt=2026-10-08T08:20:00Z&channel=PIGEON | 400 | invalid-parameter   | channel    | COUNTER
            1.013831 | receivedAt=2026-10-08T08:20:00Z&unit=Q99       | 400 | invalid-parameter   | unit       | not a unit
            1.013831 | receivedAt=2199-10-08T08:20:00Z                | 422 | calendar-unknown    |            | 2199
            """)
    void saysWhatIsWrong(String code, String query, int status, String problem, String pointer, String said) {
        for (String accept : new String[] {"application/json", "text/plain"}) {
            Answer answer = anybody.get(path(code, query), "Accept", accept);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("code").asText()).isEqualTo(problem);
            assertThat(answer.json().at("/violations/0/pointer").asText("")).isEqualTo(pointer == null ? "" : pointer);
            assertThat(answer.body()).contains(said == null ? problem : said);
        }
    }

    private JsonNode json(String code, String query) {
        Answer answer = anybody.get(path(code, query));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return answer.json();
    }

    private String text(String code, String query) {
        return anybody.get(path(code, query), "Accept", "text/plain").body();
    }

    private static String path(String code, String query) {
        return "/api/v1/procedures/" + code + "/appointment?" + query;
    }
}
