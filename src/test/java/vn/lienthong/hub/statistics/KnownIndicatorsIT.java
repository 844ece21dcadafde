package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/** Numbers as known at a moment, and gaps in codes. Its dossiers stay open, so they are of a province of their own. */
@StatisticsTest
class KnownIndicatorsIT {

    private static final String SOURCE = "/ledgers/known";
    private static final String YEAR = "?unit=K10&from=2022-03-01&to=2022-03-31";

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/indicators/on-time" + YEAR + "&groupBy=unit,field&rule=current",
            "/api/v1/indicators/on-time" + YEAR + "&groupBy=procedure&rule=original&units=now",
            "/api/v1/indicators/on-time" + YEAR + "&groupBy=month&rule=portal",
            "/api/v1/indicators/on-time" + YEAR + "&rule=recorded",
            "/api/v1/indicators/handling-time" + YEAR + "&groupBy=unit",
            "/api/v1/indicators/channels" + YEAR,
            "/api/v1/indicators/supplements" + YEAR + "&groupBy=unit",
            "/api/v1/indicators/appointments" + YEAR,
            "/api/v1/indicators/stages" + YEAR + "&groupBy=stage,unit",
            "/api/v1/indicators/on-time/dossiers" + YEAR + "&figure=received&limit=2",
            "/api/v1/indicators/post-days" + YEAR + "&groupBy=unit,procedure",
            "/api/v1/indicators/post-days" + YEAR + "&groupBy=unit,month&units=now",
            "/api/v1/indicators/post-days/dossiers" + YEAR + "&figure=handedOver",
            "/api/v1/indicators/due-soon?unit=K10&groupBy=unit,stage",
            "/api/v1/indicators/due-soon/dossiers?unit=K10&figure=overdue&limit=1",
            "/api/v1/integrity" + YEAR + "&groupBy=unit",
            "/api/v1/integrity/dossiers" + YEAR + "&kind=completion-without-processing",
            "/api/v1/integrity/gaps" + YEAR + "&groupBy=unit");

    @LocalServerPort
    private int port;

    private HubClient operator;

    @BeforeEach
    void prepare() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, units(), RandomLedger.procedures());
        post(List.of(
                received(1, "K10.01.01", "9.100001"),
                fact(1, "completed", 9, 9),
                received(2, "K10.01.02", "9.100004"),
                fact(2, "supplementRequested", 3, 9).with("reason", "r"),
                received(3, "K10.02.01", "9.100002"),
                fact(3, "stopped", 8, 9).with("reason", "r"),
                received(6, "K10.02.01", "9.100003"),
                fact(6, "postAccepted", 1, 8),
                fact(6, "handedOver", 3, 8),
                received(7, "K10.01.02", "9.100003"),
                fact(7, "postAccepted", 1, 8)));
    }

    @Test
    void giveTheSameBytesWhateverArrivesAfterwards() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            HubClient.Answer first = operator.get(question);
            assertThat(first.status()).as(question + " " + first.body()).isEqualTo(200);
            String again = question + "&knownAt="
                    + HubClient.encoded(first.json().path("knownAt").asText());
            assertThat(operator.get(again).body()).as(again).isEqualTo(first.body());
            answers.put(again, first.body());
        }
        post(List.of(
                received(4, "K10.01.02", "9.100001"),
                fact(4, "completed", 20, 9),
                fact(2, "supplementRequested", 4, 9).with("reason", "r"),
                fact(2, "transferred", 10, 9).with("fromUnit", "K10.01.02").with("toUnit", "K10.02.01"),
                fact(3, "returned", 30, 9),
                fact(6, "progressed", 7, 9).with("toUnit", "K10.01"),
                fact(7, "handedOver", 4, 8),
                received(8, "K10.01.02", "9.100003"),
                fact(8, "postAccepted", 1, 8),
                fact(8, "handedOver", 9, 8),
                late("1-completed", 29)));
        String renamed = units().replace("Đơn vị K10.01.02", "Xã Mới");
        String procedures =
                RandomLedger.procedures().replace("Lĩnh vực", "Mảng").replace("\"value\":3", "\"value\":1");
        Ledgers.importInto(operator, renamed, procedures);

        answers.forEach((question, body) ->
                assertThat(operator.get(question).body()).as(question).isEqualTo(body));
        String today = operator.get(QUESTIONS.get(0)).body();
        assertThat(today).contains("Xã Mới").contains("Mảng").doesNotContain("Đơn vị K10.01.02");
        assertThat(answers.values()).noneMatch(body -> body.contains("Xã Mới") || body.contains("Mảng"));
    }

    @Test
    void pagesStayAsKnownAsTheFirstOne() {
        String question =
                "/api/v1/indicators/on-time/dossiers?unit=K10&from=2022-03-01&to=2022-03-31&figure=received&limit=1";
        JsonNode page = operator.get(question).json();
        long count = page.path("count").asLong();
        post(List.of(received(5, "K10.01.02", "9.100001")));
        List<String> codes = new ArrayList<>();
        String knownAt = page.path("knownAt").asText();
        while (true) {
            assertThat(page.path("knownAt").asText()).isEqualTo(knownAt);
            page.path("items").forEach(item -> codes.add(item.path("code").asText()));
            if (!page.has("next")) {
                break;
            }
            page = operator.get(question + "&cursor=" + page.path("next").asText())
                    .json();
        }
        assertThat(codes).hasSize((int) count).doesNotHaveDuplicates().doesNotContain(code(5));
        assertThat(operator.get(question).json().path("count").asLong()).isEqualTo(count + 1);
    }

    @Test
    void anAnswerHasTheAddressOfItsDossiers() {
        JsonNode answer = operator.get(QUESTIONS.get(0)).json();
        String template = answer.path("dossiers").asText();
        assertThat(template).endsWith("&figure={figure}{&key}");
        for (JsonNode group : answer.path("groups")) {
            String keys = group.at("/keys/0/key").asText() + ","
                    + group.at("/keys/1/key").asText();
            JsonNode page = operator.get(
                            template.replace("{figure}", "received").replace("{&key}", "&key=" + keys))
                    .json();
            assertThat(page.path("count").asLong())
                    .as(keys)
                    .isEqualTo(group.path("received").asLong())
                    .isPositive();
            assertThat(page.path("knownAt")).isEqualTo(answer.path("knownAt"));
        }
    }

    @Test
    void gapsAreTheNumbersThatNoDossierBears() {
        JsonNode gaps = operator.get("/api/v1/integrity/gaps?unit=K10.02.01&from=2022-03-01&to=2022-03-31")
                .json();

        assertThat(gaps.at("/items/0/prefix").asText()).isEqualTo("R77.01");
        assertThat(gaps.at("/items/0/day").asText()).isEqualTo("2022-03-02");
        assertThat(gaps.at("/items/0/highest").asInt()).isEqualTo(13);
        assertThat(gaps.at("/items/0/missing").asInt()
                        + gaps.at("/items/0/seen").asInt())
                .isEqualTo(13);
        assertThat(gaps.at("/items/0/gaps").toString()).contains("\"7-12\"");
        assertThat(gaps.path("count").asInt()).isEqualTo(gaps.path("items").size());
        assertThat(gaps.path("missing").asInt())
                .isEqualTo(gaps.at("/items/0/missing").asInt());
        JsonNode byUnit = operator.get(
                        "/api/v1/integrity/gaps?unit=K10&from=2022-03-01&to=2022-03-31&groupBy=unit&limit=1")
                .json();
        assertThat(byUnit.path("count").asInt()).isGreaterThan(1);
        assertThat(byUnit.path("groups").findValuesAsText("unit")).contains("K10.01.02", "K10.02.01");
        assertThat(byUnit.path("groups")).allSatisfy(group -> assertThat(
                        operator.get("/api/v1/integrity/gaps?from=2022-03-01&to=2022-03-31&unit="
                                        + group.path("unit").asText())
                                .json()
                                .path("missing")
                                .asLong())
                .isEqualTo(group.path("missing").asLong())
                .isPositive());
        assertThat(gaps.at("/items/0/units").toString()).isEqualTo("[\"K10.02.01\"]");
        assertThat(operator.get("/api/v1/integrity/gaps?unit=K10.02&from=2022-03-01&to=2022-03-31&limit=1")
                        .json()
                        .path("items"))
                .as("the unit above, as the tree stood then")
                .hasSize(1);
        HubClient.Answer tooLong = operator.get("/api/v1/integrity/gaps?from=2022-01-01&to=2022-12-31");
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().at("/violations/0/pointer").asText()).isEqualTo("to");
    }

    private static String units() {
        return RandomLedger.units().replace("R10", "K10");
    }

    private void post(List<SaidFact> facts) {
        assertThat(Ledgers.post(operator, facts.stream().map(SaidFact::line).toList())
                        .keySet())
                .isSubsetOf(200, 201);
    }

    private static SaidFact received(int number, String unit, String procedure) {
        return fact(number, "received", 2, 8)
                .with("procedureCode", procedure)
                .with("channel", "COUNTER")
                .with("receivingUnit", unit);
    }

    private static SaidFact fact(int number, String fact, int day, int hour) {
        return new SaidFact(
                SOURCE,
                number + "-" + fact + (fact.equals("supplementRequested") ? day : ""),
                fact,
                code(number),
                LocalDateTime.of(2022, 3, day, hour, 0));
    }

    /** Corrects when a fact of the first dossier happened. */
    private static SaidFact late(String id, int day) {
        SaidFact said = new SaidFact(
                        SOURCE, id + "-corrected", "corrected", code(1), LocalDateTime.of(2022, 3, day, 9, 0))
                .with("time", LocalDateTime.of(2022, 3, day, 9, 0))
                .with("reason", "r");
        said.data().putObject("corrects").put("source", SOURCE).put("id", id);
        return said;
    }

    /** The last one of the day is number 13. */
    private static String code(int number) {
        return "R77.%02d-220302-%04d".formatted(number < 7 ? 1 : 2, number == 3 ? 13 : number);
    }
}
