package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.HubClient;

/** One unit returns its results in time and types them in too late; another does both at once. */
@StatisticsTest
class LateInSoftwareIT {

    private static final String SLOW = "L10.01.01";
    private static final String PROMPT = "L10.01.02";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Test
    void isCountedAndListedApartWithTheDelayOfEachUnit() {
        HubClient operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "L10"), RandomLedger.procedures());
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), VietnamTime.OFFSET).truncatedTo(ChronoUnit.SECONDS);
        List<SaidFact> facts = List.of(
                received(1, SLOW, now.minusHours(9)),
                completed(1, now.minusHours(10)),
                received(2, SLOW, now.minusHours(29)),
                completed(2, now.minusHours(30)),
                received(3, SLOW, now.minusHours(50)),
                completed(3, now.minusHours(20)),
                received(4, PROMPT, now.plusHours(1)),
                completed(4, now));
        assertThat(Ledgers.post(operator, facts.stream().map(SaidFact::line).toList()))
                .containsOnlyKeys(201);
        String question = "unit=L10&rule=recorded&groupBy=unit&from=%s&to=%s"
                .formatted(now.toLocalDate().minusDays(9), now.toLocalDate());

        JsonNode answer = Ledgers.onTime(operator, question);

        Map<String, JsonNode> units = Ledgers.groups(answer);
        assertThat(answer.path("rule").asText()).isEqualTo("recorded");
        assertThat(units.get(SLOW).path("late").asInt()).isEqualTo(3);
        assertThat(units.get(SLOW).at("/recorded/lateInSoftwareOnly").asInt()).isEqualTo(2);
        assertThat(units.get(SLOW).at("/recorded/delay/dossiers").asInt()).isEqualTo(3);
        assertThat(hours(units.get(SLOW), "average")).isEqualTo(20);
        assertThat(hours(units.get(SLOW), "median")).isEqualTo(20);
        assertThat(hours(units.get(SLOW), "longest")).isEqualTo(30);
        assertThat(units.get(PROMPT).at("/recorded/lateInSoftwareOnly").asInt()).isZero();
        assertThat(hours(units.get(PROMPT), "longest")).isZero();
        JsonNode current = Ledgers.onTime(operator, question.replace("recorded", "current"));
        assertThat(Ledgers.groups(current).get(SLOW).path("late").asInt())
                .as("by when it happened")
                .isEqualTo(1);
        JsonNode list = operator.get(
                        "/api/v1/indicators/on-time/dossiers?" + question + "&figure=lateInSoftwareOnly&key=" + SLOW)
                .json();
        assertThat(list.path("items").findValuesAsText("code")).containsExactly(code(1), code(2));
    }

    /** Whole hours: the seconds of the test come on top. */
    private static int hours(JsonNode group, String number) {
        return group.at("/recorded/delay/" + number).decimalValue().intValue();
    }

    private static SaidFact received(int number, String unit, LocalDateTime promisedAt) {
        return fact(number, "received", promisedAt.minus(Duration.ofDays(5)))
                .with("procedureCode", "9.100001")
                .with("channel", "COUNTER")
                .with("receivingUnit", unit)
                .with("promisedAt", promisedAt);
    }

    private static SaidFact completed(int number, LocalDateTime time) {
        return fact(number, "completed", time);
    }

    private static SaidFact fact(int number, String fact, LocalDateTime time) {
        return new SaidFact("/ledgers/typed-in", number + "-" + fact, fact, code(number), time);
    }

    private static String code(int number) {
        return "L77.01-260101-%04d".formatted(number);
    }
}
