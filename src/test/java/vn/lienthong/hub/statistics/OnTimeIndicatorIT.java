package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/** Who sees what, and what wrong questions get. Its dossiers are of 2024, which no other ledger uses. */
@StatisticsTest
class OnTimeIndicatorIT {

    private static final String PERIOD = "from=2024-03-01&to=2024-03-31";

    @LocalServerPort
    private int port;

    private HubClient hub;

    @BeforeEach
    void prepare() {
        hub = HubClient.on(port);
        HubClient operator = hub.as("operator");
        Ledgers.importInto(operator, RandomLedger.units(), RandomLedger.procedures());
        List<String> lines = List.of("R10", "R10.01", "R10.01.01", "R10.01.02", "R10.02.01").stream()
                .map(unit -> """
                        {"specversion":"1.0","id":"v-%s","source":"/ledgers/visible",\
                        "type":"vn.lienthong.dossier.received.v1","subject":"%s-240304-0001",\
                        "time":"2024-03-04T08:00:00+07:00","data":{"procedureCode":"9.100001","channel":"COUNTER",\
                        "receivingUnit":"%s"}}""".formatted(unit, unit, unit))
                .toList();
        assertThat(Ledgers.post(operator, lines)).containsAnyOf(Map.entry(201, 5L), Map.entry(200, 5L));
    }

    @Test
    void namesItsRuleItsPeriodAndWhatIsIncluded() {
        JsonNode answer = Ledgers.onTime(hub.as("operator"), PERIOD + "&unit=R10&groupBy=unit");

        assertThat(answer.path("indicator").asText()).isEqualTo("on-time");
        assertThat(answer.path("rule").asText()).isEqualTo("current");
        assertThat(answer.path("policy").asText()).isEqualTo("SUBTRACT");
        assertThat(answer.path("unitName").asText()).isEqualTo("Đơn vị R10");
        assertThat(answer.path("from").asText()).isEqualTo("2024-03-01");
        assertThat(answer.path("to").asText()).isEqualTo("2024-03-31");
        assertThat(answer.path("knownAt").asText()).endsWith("+07:00");
        assertThat(answer.path("inclusions")).hasSizeGreaterThan(3);
        assertThat(answer.path("groups"))
                .extracting(group -> group.path("key").asText())
                .containsExactly("R10", "R10.01", "R10.01.01", "R10.01.02", "R10.02.01");
        assertThat(answer.at("/groups/0/keys/0/by").asText()).isEqualTo("unit");
        assertThat(answer.at("/groups/0/keys/0/key").asText()).isEqualTo("R10");
        assertThat(answer.at("/groups/0/name").asText()).isEqualTo("Đơn vị R10");
        assertThat(answer.at("/total/overdue").asInt()).isEqualTo(5);
        assertThat(answer.at("/total/onTimePercent").isNull()).isTrue();
    }

    @Test
    void showsAPartnerTheUnitsThatItsSystemServesOnly() {
        HubClient district = hub.as("district-1");

        assertThat(received(district, PERIOD)).isEqualTo(2);
        assertThat(received(district, PERIOD + "&unit=R10.01")).isEqualTo(2);
        assertThat(received(district, PERIOD + "&unit=R10.01.01")).isEqualTo(1);
        for (String unit : List.of("R10", "R10.02", "R10.01.02", "NO-SUCH-UNIT")) {
            assertThat(problem(district, PERIOD + "&unit=" + unit)).as(unit).isEqualTo("404 unit-not-found");
        }
    }

    @Test
    void showsTheProvinceAndOperatorsEverything() {
        assertThat(received(hub.as("province"), PERIOD)).isEqualTo(5);
        assertThat(received(hub.as("operator"), PERIOD)).isEqualTo(5);
        assertThat(received(hub.as("province"), PERIOD + "&unit=R10")).isEqualTo(5);
        assertThat(problem(hub.as("operator"), PERIOD + "&unit=NO-SUCH-UNIT")).isEqualTo("404 unit-not-found");
    }

    @Test
    void showsAPartnerWithoutUnitsNothing() {
        assertThat(received(hub.as("post"), PERIOD)).isZero();
        assertThat(problem(hub.as("post"), PERIOD + "&unit=R10")).isEqualTo("404 unit-not-found");
    }

    @Test
    void answersWrongQuestionsWithAProblemThatNamesTheParameter() {
        HubClient operator = hub.as("operator");

        assertThat(problem(operator, "from=2024-04-01&to=2024-03-31")).isEqualTo("400 invalid-parameter to");
        assertThat(problem(operator, "")).isEqualTo("400 invalid-parameter from to");
        assertThat(problem(operator, PERIOD + "&rule=mine")).isEqualTo("400 invalid-parameter rule");
        assertThat(problem(operator, PERIOD + "&groupBy=unit,field,procedure,stage,month,channel,unit"))
                .isEqualTo("400 invalid-parameter groupBy");
        assertThat(problem(operator, PERIOD + "&knownAt=2999-01-01T00:00:00Z"))
                .isEqualTo("400 invalid-parameter knownAt");
        assertThat(problem(operator, "from=2010-01-01&to=2010-12-31&unit=R10")).isEqualTo("422 unit-not-in-period");
        assertThat(problem(operator, PERIOD + "&unit=R10&knownAt=1999-01-01T00:00:00Z"))
                .as("before anything was known")
                .isEqualTo("404 unit-not-found");
        assertThat(problem(operator, PERIOD + "&groupBy=%00")).isEqualTo("400 invalid-parameter groupBy");
        assertThat(problem(hub, PERIOD)).startsWith("401");
    }

    @Test
    void isDescribedWithExamplesThatWork() {
        HubClient operator = hub.as("operator");
        Ledgers.importInto(operator, Ledgers.resource("units.ndjson"), Ledgers.resource("procedures.ndjson"));
        JsonNode described = hub.get("/v3/api-docs").json().at("/paths/~1api~1v1~1indicators~1on-time/get");
        List<String> parameters = new ArrayList<>();
        described.path("parameters").forEach(parameter -> {
            if (parameter.has("example")) {
                parameters.add(parameter.path("name").asText() + "="
                        + parameter.path("example").asText());
            }
        });

        assertThat(parameters).hasSize(6);
        assertThat(Ledgers.onTime(operator, String.join("&", parameters))
                        .path("unit")
                        .asText())
                .isEqualTo("X77");
        assertThat(described.at("/responses").fieldNames()).toIterable().contains("200", "400", "404", "422");
    }

    private static int received(HubClient caller, String query) {
        return Ledgers.onTime(caller, query).at("/total/received").asInt();
    }

    private static String problem(HubClient caller, String query) {
        HubClient.Answer answer = caller.get("/api/v1/indicators/on-time?" + query);
        StringBuilder told = new StringBuilder(
                answer.status() + " " + answer.json().path("code").asText());
        if (answer.status() == 400) {
            answer.json().path("violations").forEach(each -> told.append(' ')
                    .append(each.path("pointer").asText()));
        }
        return told.toString();
    }
}
