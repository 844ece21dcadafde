package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/** The post's days. Its hand-overs are of August 2023, which no other ledger uses; 1/8/2023 was a Tuesday. */
@StatisticsTest
class PostDaysIT {

    private static final String AUGUST = "/api/v1/indicators/post-days?from=2023-08-01&to=2023-08-31";

    @LocalServerPort
    private int port;

    private HubClient hub;

    @BeforeEach
    void prepare() {
        hub = HubClient.on(port);
        HubClient operator = hub.as("operator");
        Ledgers.importInto(operator, RandomLedger.units(), RandomLedger.procedures());
        List<String> lines = List.of(
                // The same day, over a week-end, and both facts before the registration is known.
                line(1, "postAccepted", "2023-08-01T08:00"),
                line(1, "handedOver", "2023-08-01T16:30"),
                line(1, "registered", "R10.01.01", "2023-08-01T08:00"),
                line(2, "registered", "R10.01.01", "2023-08-04T16:00"),
                line(2, "postAccepted", "2023-08-04T16:00"),
                line(2, "handedOver", "2023-08-07T08:00"),
                // Handed over twice: the first counts. Midnight in Vietnam divides the days.
                line(3, "registered", "R10.02.01", "2023-07-31T23:59"),
                line(3, "postAccepted", "2023-07-31T23:59"),
                line(3, "handedOver", "2023-08-02T00:00"),
                line(3, "handedOver", "2023-08-09T09:00"),
                // Waits at the end of August; is handed over in September.
                line(4, "registered", "R10.02.01", "2023-08-31T09:00"),
                line(4, "postAccepted", "2023-08-31T09:00"),
                line(4, "handedOver", "2023-09-01T09:00"),
                // Accepted after it was handed over, and never accepted.
                line(5, "registered", "R10.01", "2023-08-10T09:00"),
                line(5, "postAccepted", "2023-08-10T09:00"),
                line(5, "handedOver", "2023-08-09T09:00"),
                line(6, "registered", "R10.01", "2023-08-10T09:00"),
                line(6, "handedOver", "2023-08-11T09:00"),
                // Before the period.
                line(7, "registered", "R10.01", "2023-07-30T09:00"),
                line(7, "postAccepted", "2023-07-30T09:00"),
                line(7, "handedOver", "2023-07-31T23:59"));
        assertThat(Ledgers.post(operator, lines).keySet()).isSubsetOf(201, 200);
    }

    @Test
    void addsUpByReceivingUnit() {
        JsonNode answer =
                hub.as("operator").get(AUGUST + "&unit=R10&groupBy=unit").json();

        assertThat(answer.path("indicator").asText()).isEqualTo("post-days");
        assertThat(answer.path("unitName").asText()).isEqualTo("Đơn vị R10");
        assertThat(answer.path("inclusions")).hasSizeGreaterThan(2);
        Map<String, JsonNode> groups = Ledgers.groups(answer);
        assertThat(groups).containsOnlyKeys("R10.01", "R10.01.01", "R10.02.01");
        JsonNode first = groups.get("R10.01.01");
        assertThat(first.path("handedOver").asInt()).isEqualTo(2);
        assertThat(first.at("/calendarDays/average").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(first.at("/calendarDays/longest").asInt()).isEqualTo(3);
        assertThat(first.at("/workingDays/average").decimalValue()).isEqualByComparingTo("0.5");
        JsonNode second = groups.get("R10.02.01");
        assertThat(second.path("handedOver").asInt()).isEqualTo(1);
        assertThat(second.path("waiting").asInt()).isEqualTo(1);
        assertThat(second.at("/calendarDays/median").asInt()).isEqualTo(2);
        JsonNode third = groups.get("R10.01");
        assertThat(third.path("handedOver").asInt()).isEqualTo(2);
        assertThat(third.path("notReckoned").asInt()).isEqualTo(2);
        assertThat(third.path("calendarDays").isNull()).isTrue();
        assertThat(answer.at("/total/handedOver").asInt()).isEqualTo(5);
        assertThat(answer.at("/total/calendarDays/dossiers").asInt()).isEqualTo(3);
    }

    @Test
    void followsCorrections() {
        HubClient operator = hub.as("operator");
        Ledgers.post(
                operator,
                List.of(
                        line(8, "registered", "R10.02", "2023-06-05T09:00"),
                        line(8, "postAccepted", "2023-06-05T09:00"),
                        line(8, "handedOver", "2023-06-06T09:00"),
                        """
                        {"specversion":"1.0","id":"c-8","source":"/ledgers/post",\
                        "type":"vn.lienthong.dossier.corrected.v1","subject":"R10-230801-0008",\
                        "time":"2023-06-20T09:00:00+07:00","data":{"reason":"Gõ nhầm",\
                        "time":"2023-06-08T09:00:00+07:00",\
                        "corrects":{"source":"/ledgers/post","id":"8-handedOver-2023-06-06T09:00"}}}"""));
        JsonNode june = operator.get("/api/v1/indicators/post-days?unit=R10.02&from=2023-06-01&to=2023-06-30")
                .json();
        assertThat(june.at("/total/calendarDays/median").asInt()).isEqualTo(3);
    }

    @Test
    void showsAPartnerTheUnitsThatItsSystemServesOnly() {
        JsonNode own = hub.as("district-1").get(AUGUST + "&groupBy=unit").json();
        assertThat(Ledgers.groups(own)).containsOnlyKeys("R10.01", "R10.01.01");
        assertThat(hub.as("district-1").get(AUGUST + "&unit=R10.02").status()).isEqualTo(404);
        assertThat(hub.as("post").get(AUGUST + "&groupBy=unit").json().path("groups"))
                .isEmpty();
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        HubClient.Answer answer = hub.as("operator").get("/api/v1/indicators/post-days?from=x&rule=current");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("there are unit, from, to, groupBy, units, knownAt\"", "\"from\"", "\"to\"");
    }

    private static String line(int dossier, String fact, String time) {
        return line(dossier, fact, time, "{\"slipNumber\":\"MX" + dossier + "\"}", fact + "-" + time);
    }

    private static String line(int dossier, String fact, String unit, String time) {
        return line(
                dossier,
                fact,
                time,
                "{\"procedureCode\":\"9.100001\",\"channel\":\"POST\",\"receivingUnit\":\"" + unit + "\"}",
                fact);
    }

    private static String line(int dossier, String fact, String time, String data, String id) {
        return """
                {"specversion":"1.0","id":"%d-%s","source":"/ledgers/post","type":"vn.lienthong.dossier.%s.v1",\
                "subject":"R10-230801-%04d","time":"%s:00+07:00","data":%s}""".formatted(dossier, id, fact, dossier, time, data);
    }
}
