package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** Calendars that come as iCalendar. Every test brings a province of its own, so that the nation's year stays. */
@HubTest
class CalendarFileIT {

    /** The nation's days off and make-up day of 2024, which a province's own year must hold, too. */
    private static final String[] NATION = {
        "20240101",
        "20240208",
        "20240209",
        "20240212",
        "20240213",
        "20240214",
        "20240418",
        "20240429",
        "20240430",
        "20240501",
        "20240902",
        "20240903",
        "+20240504"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Calendars calendars;

    private HubClient operator;

    @BeforeEach
    void prepare() {
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void takesAYearOnceAndKnowsItTheSecondTime() {
        String path = province("Y71") + "&year=2024";
        String file = file(with(NATION, "20240315", "+20240316"));

        assertThat(put(path, file).json().path("inserted").asInt()).isOne();
        assertThat(put(path, file).json().path("unchanged").asInt()).isOne();

        assertThat(isWorkingDay("Y71", "2024-03-15")).isFalse();
        assertThat(isWorkingDay("Y71", "2024-03-16")).isTrue();
        assertThat(isWorkingDay("Y71", "2024-04-18")).isFalse();
        assertThat(isWorkingDay(null, "2024-03-15")).isTrue();
        assertThat(calendars.of("Y71").year(2024).orElseThrow().name(LocalDate.of(2024, 3, 15)))
                .isEqualTo("Ngày 20240315");
    }

    @Test
    void doesNotWipeWhatWasDecreedInSilence() {
        String path = province("Y72") + "&year=2024";

        Answer refused = put(path, file("20240101", "20240315"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("invalid-import");
        assertThat(refused.json().path("violations")).hasSize(NATION.length - 1);
        assertThat(refused.body()).contains("withdrawn=2024-04-18");
        assertThat(isWorkingDay("Y72", "2024-03-15")).isTrue();
    }

    @Test
    void withdrawsADayByName() {
        String path = province("Y73") + "&year=2024";
        String file = file(Arrays.stream(NATION)
                .filter(day -> !day.equals("20240429") && !day.equals("+20240504"))
                .toArray(String[]::new));

        assertThat(put(path, file).status()).isEqualTo(422);
        String withdrawn = path + "&withdrawn=2024-04-29&withdrawn=2024-05-04";
        assertThat(put(withdrawn, file).json().path("inserted").asInt()).isOne();
        assertThat(put(withdrawn, file).json().path("unchanged").asInt()).isOne();

        assertThat(isWorkingDay("Y73", "2024-04-29")).isTrue();
        assertThat(isWorkingDay("Y73", "2024-05-04")).isFalse();
    }

    @Test
    void takesSeveralYearsOrNone() {
        String path = province("Y74");
        String file = file(with(NATION, "20280101", "20290101"));

        Answer refused = put(path + "&year=2024&year=2028&year=2030", file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("2030");
        assertThat(calendars.of("Y74").year(2028)).isEmpty();

        assertThat(put(path + "&year=2028&year=2029", file)
                        .json()
                        .path("inserted")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void saysEveryFaultWithItsLine() {
        String file = file(with(NATION, "20240230", "20240315"))
                .replace("DTSTART;VALUE=DATE:20240101", "DTSTART:20240101T080000Z");

        JsonNode problem = put(province("Y75") + "&year=2024", file).json();

        assertThat(problem.path("code").asText()).isEqualTo("invalid-import");
        assertThat(problem.path("violations").findValuesAsText("pointer")).containsExactly("/4", "/95");
    }

    @Test
    void asksForTheYearsAndAKnownUnit() {
        Answer answer = put("/api/v1/calendars?unit=Q99", file("20240101"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").findValuesAsText("pointer")).containsExactly("unit", "year");
        assertThat(put("/api/v1/calendars?year=20244", file("20240101")).status())
                .isEqualTo(400);
    }

    @Test
    void holdsLinesToTheUnitAndTheYearsThatAreNamed() {
        Answer answer = operator.put(
                province("Y76") + "&year=2024",
                "application/x-ndjson",
                "{\"unit\":\"Y76\",\"year\":2025,\"daysOff\":[]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo("/1");
    }

    /** @return where its calendars are put */
    private String province(String code) {
        operator.put(
                "/api/v1/units",
                "application/x-ndjson",
                "{\"code\":\"%s\",\"name\":\"Tỉnh Y\",\"level\":\"PROVINCE\",\"validFrom\":\"2016-01-01\"}"
                        .formatted(code));
        return "/api/v1/calendars?unit=" + code;
    }

    private Answer put(String path, String file) {
        return operator.put(path, "text/calendar; charset=utf-8", file);
    }

    private boolean isWorkingDay(String unit, String day) {
        return calendars.of(unit).isWorkingDay(LocalDate.parse(day));
    }

    private static String[] with(String[] days, String... more) {
        return Stream.concat(Arrays.stream(days), Arrays.stream(more)).toArray(String[]::new);
    }

    /** @param days with a plus sign if work is made up for on it; each event has seven lines, from the fourth on */
    private static String file(String... days) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Y//VI\r\n"
                + Arrays.stream(days).map(CalendarFileIT::event).collect(Collectors.joining())
                + "END:VCALENDAR\r\n";
    }

    private static String event(String day) {
        String date = day.replace("+", "");
        return """
                BEGIN:VEVENT
                UID:%s@y.example
                DTSTAMP:20231201T000000Z
                DTSTART;VALUE=DATE:%s
                SUMMARY:Ngày %s
                CATEGORIES:%s
                END:VEVENT
                """.formatted(date, date, date, day.startsWith("+") ? "LAM-BU" : "HOLIDAY")
                .replace("\n", "\r\n");
    }
}
