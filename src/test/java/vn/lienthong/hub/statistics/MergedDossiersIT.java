package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/**
 * Three dossiers turn out to be one, in two steps; what was told of three, and of two, is told of them for ever. They are of
 * a province of their own.
 */
@StatisticsTest
class MergedDossiersIT {

    private static final String SOURCE = "/ledgers/merged";
    private static final String MARCH = "?unit=M10&from=2023-03-01&to=2023-03-31";
    private static final String OLDEST = "M77.01-230302-0001";
    private static final String MIDDLE = "M77.02-230302-0002";
    private static final String YOUNGEST = "so-18";

    private static final List<String> NUMBERS = List.of(
            "/api/v1/reports/06a" + MARCH,
            "/api/v1/reports/06a" + MARCH + "&policy=RESTART",
            "/api/v1/reports/06a" + MARCH + "&policy=SHIFT",
            "/api/v1/reports/06b" + MARCH + "&policy=RESTART&units=now",
            "/api/v1/reports/06a/dossiers" + MARCH + "&column=c3",
            "/api/v1/reports/06a/dossiers" + MARCH + "&column=c3&policy=SHIFT",
            "/api/v1/indicators/on-time" + MARCH + "&groupBy=unit,field",
            "/api/v1/indicators/on-time" + MARCH + "&rule=portal&groupBy=unit",
            "/api/v1/indicators/on-time/dossiers" + MARCH + "&figure=received",
            "/api/v1/indicators/supplements" + MARCH + "&groupBy=unit",
            "/api/v1/indicators/stages" + MARCH + "&groupBy=unit,stage",
            "/api/v1/indicators/post-days" + MARCH + "&groupBy=unit",
            "/api/v1/indicators/post-days/dossiers" + MARCH + "&figure=handedOver",
            "/api/v1/indicators/due-soon?unit=M10&groupBy=unit,stage",
            "/api/v1/indicators/due-soon/dossiers?unit=M10&figure=overdue",
            "/api/v1/integrity/gaps" + MARCH,
            "/api/v1/integrity" + MARCH + "&groupBy=unit",
            "/api/v1/integrity/dossiers" + MARCH + "&kind=completion-without-processing");

    @LocalServerPort
    private int port;

    private HubClient operator;

    @Test
    void areToldApartAsLongAsTheyWereKnownApart() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "M10"), RandomLedger.procedures());
        post(received(OLDEST, "M10.01.01", "9.100001"));
        post(said(OLDEST, "supplementRequested", 3).with("reason", "r"), said(OLDEST, "supplemented", 8));
        post(named(received(MIDDLE, "M10.02.01", "9.100002"), SOURCE, "phieu-17"));
        post(said(OLDEST, "postAccepted", 1), said(OLDEST, "handedOver", 3));
        post(said(OLDEST, "completed", 17));
        post(said(MIDDLE, "postAccepted", 1), said(MIDDLE, "handedOver", 6));
        post(said(MIDDLE, "supplementRequested", 6).with("reason", "r"), said(MIDDLE, "supplemented", 9));
        post(received(YOUNGEST, "M10.01.02", "9.100004"));
        post(said(YOUNGEST, "supplementRequested", 7).with("reason", "r"), said(YOUNGEST, "supplemented", 13));
        post(said(YOUNGEST, "completed", 30));
        post(registered("M77.03-230302-0002", "M10.01.02"), registered("M77.03-230302-0005", "M10.02.01"));
        List<String> questions = new ArrayList<>(NUMBERS);
        for (String name : List.of(OLDEST, MIDDLE, YOUNGEST, "phieu-17", id(MIDDLE), id(YOUNGEST))) {
            questions.add("/api/v1/dossiers/" + name + "/explanation?system=");
        }

        Map<String, String> ofThree = ask(questions);
        post(named(intake(YOUNGEST, "registered", 31), "national", MIDDLE));
        assertSame(ofThree);
        Map<String, String> ofTwo = ask(questions);
        post(named(intake(MIDDLE, "registered", 31), SOURCE, "lich-1"));
        post(named(intake(OLDEST, "registered", 31), SOURCE, "lich-1"));
        post(named(intake("M77.03-230302-0002", "registered", 31), "national", "M77.03-230302-0005"));

        assertSame(ofThree);
        assertSame(ofTwo);
        for (String policy : List.of("SUBTRACT", "RESTART", "SHIFT")) {
            assertThat(List.of(count(ofThree, policy), count(ofTwo, policy), count(ask(questions), policy)))
                    .as(policy)
                    .containsExactly(3, 2, 1);
        }
        assertThat(operator.get("/api/v1/dossiers/" + YOUNGEST + "/explanation")
                        .json()
                        .path("history"))
                .as("now it is one")
                .hasSize(18);
    }

    private static int count(Map<String, String> answers, String policy) {
        String question = answers.keySet().stream()
                .filter(each -> each.startsWith("/api/v1/reports/06a?")
                        && each.contains("policy=" + policy) == !policy.equals("SUBTRACT")
                        && (!policy.equals("SUBTRACT") || !each.contains("policy")))
                .filter(each -> each.endsWith("json"))
                .findFirst()
                .orElseThrow();
        return Ledgers.json(answers.get(question)).at("/total/c3").asInt();
    }

    /** @return by question with its moment, and how it is to be said */
    private Map<String, String> ask(List<String> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : questions) {
            HubClient.Answer first = operator.get(question.replace("?system=", ""));
            assertThat(first.status()).as(question + " " + first.body()).isEqualTo(200);
            String again = question.replace("system=", "") + "&knownAt="
                    + HubClient.encoded(first.json().path("knownAt").asText());
            answers.put(again + " application/json", first.body());
            String other =
                    question.contains("explanation") ? "text/plain" : question.contains("06a?") ? "text/csv" : null;
            if (other != null) {
                answers.put(
                        again + " " + other,
                        operator.get(again, "Accept", other).body());
            }
        }
        assertSame(answers);
        return answers;
    }

    private void assertSame(Map<String, String> answers) {
        answers.forEach((question, answer) -> {
            String[] parts = question.split(" ");
            assertThat(operator.get(parts[0], "Accept", parts[1]).body())
                    .as(question)
                    .isEqualTo(answer);
        });
    }

    private String id(String code) {
        return operator.get("/api/v1/dossiers/" + code).json().path("id").asText();
    }

    private void post(SaidFact... facts) {
        for (SaidFact fact : facts) {
            assertThat(Ledgers.post(operator, List.of(fact.line()))).containsOnlyKeys(201);
        }
    }

    private static SaidFact received(String code, String unit, String procedure) {
        return intake(code, "received", 2).with("procedureCode", procedure).with("receivingUnit", unit);
    }

    private static SaidFact registered(String code, String unit) {
        SaidFact said = new SaidFact(SOURCE, code, "registered", code, LocalDateTime.of(2023, 3, 2, 9, 0));
        return said.with("procedureCode", "9.100001").with("channel", "COUNTER").with("receivingUnit", unit);
    }

    private static SaidFact intake(String code, String fact, int day) {
        return said(code, fact, day)
                .with("procedureCode", "9.100001")
                .with("channel", "COUNTER")
                .with("receivingUnit", "M10.01.01");
    }

    private static SaidFact named(SaidFact said, String system, String value) {
        said.data().putArray("aliases").addObject().put("system", system).put("value", value);
        return said;
    }

    private static SaidFact said(String code, String fact, int day) {
        return new SaidFact(SOURCE, code + "-" + fact, fact, code, LocalDateTime.of(2023, 3, day, 9, 0));
    }
}
