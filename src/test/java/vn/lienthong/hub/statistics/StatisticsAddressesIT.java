package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/**
 * Every address of the numbers, as the hub has them: whose numbers a caller sees, and what becomes of questions that cannot
 * be answered. A further address has to be named here. Two dossiers of March 2021, each of a field of its own: one of the
 * units of the caller, one of another district.
 */
@HubTest
class StatisticsAddressesIT {

    private static final String SOURCE = "/ledgers/addresses";
    private static final String MARCH = "from=2021-03-01&to=2021-03-31";
    private static final String OWN = "X77.03.04-210302-0003";
    private static final String FOREIGN = "X77.01.02-210302-0003";
    private static final List<String> OWN_MARKS = List.of("\"QA\"", "\"X77.03");
    private static final List<String> FOREIGN_MARKS = List.of("\"QB\"", "\"X77.01");

    /** What is asked of those that answer with a period's numbers, so that units or fields show. */
    private static final Map<String, String> OF_PERIODS = new TreeMap<>(Map.ofEntries(
            Map.entry("/api/v1/reports/06a", ""),
            Map.entry("/api/v1/reports/06b", ""),
            Map.entry("/api/v1/reports/06a/dossiers", "&column=c3&limit=1000"),
            Map.entry("/api/v1/reports/06b/dossiers", "&column=c3&limit=1000"),
            Map.entry("/api/v1/indicators/on-time", "&groupBy=field"),
            Map.entry("/api/v1/indicators/handling-time", "&groupBy=unit"),
            Map.entry("/api/v1/indicators/channels", "&groupBy=field"),
            Map.entry("/api/v1/indicators/supplements", "&groupBy=unit"),
            Map.entry("/api/v1/indicators/appointments", "&groupBy=field"),
            Map.entry("/api/v1/indicators/stages", "&groupBy=field"),
            Map.entry("/api/v1/indicators/post-days", "&groupBy=field"),
            Map.entry("/api/v1/indicators/{indicator}/dossiers", "&figure=received&limit=1000"),
            Map.entry("/api/v1/integrity", "&groupBy=unit"),
            Map.entry("/api/v1/integrity/dossiers", "&kind=completion-without-processing&limit=1000"),
            Map.entry("/api/v1/integrity/gaps", "&groupBy=unit")));

    /** Of those that answer with what stands at a moment. */
    private static final Map<String, String> OF_MOMENTS = Map.of(
            "/api/v1/indicators/due-soon", "groupBy=field",
            "/api/v1/indicators/due-soon/dossiers", "figure=overdue&limit=1000");

    private static final String CHANGES = "/api/v1/statistics/changes";
    private static final String RECOMPUTATIONS = "/api/v1/statistics/recomputations";

    private static final AtomicInteger NUMBERS = new AtomicInteger(10);

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final int number = NUMBERS.incrementAndGet();
    private HubClient operator;
    private HubClient partner;

    @BeforeEach
    void tell() {
        operator = HubClient.on(port).as("operator");
        partner = HubClient.on(port).as("district-3");
        Ledgers.importInto(operator, """
                {"code":"Q90","name":"Tỉnh Q90","level":"PROVINCE","validFrom":"2022-01-01"}
                {"code":"Q98","name":"Tỉnh Q98","level":"PROVINCE","validFrom":"2016-01-01","validTo":"2020-12-31"}
                """, """
                {"code":"9.770001","name":"Thủ tục A","field":{"code":"QA","name":"A"},"validFrom":"2016-01-01",\
                "stages":[{"role":"COMMUNE","term":{"value":3,"unit":"WORKING_DAYS"},"cutoff":"NONE"}]}
                {"code":"9.770002","name":"Thủ tục B","field":{"code":"QB","name":"B"},"validFrom":"2016-01-01",\
                "stages":[{"role":"COMMUNE","term":{"value":3,"unit":"WORKING_DAYS"},"cutoff":"NONE"}]}
                """);
        List<String> lines = new ArrayList<>();
        for (String code : List.of(OWN, FOREIGN)) {
            for (String which : List.of(code, open(code))) {
                lines.add(said(which, "received", 2)
                        .with("procedureCode", code.equals(OWN) ? "9.770001" : "9.770002")
                        .with("channel", "POST")
                        .with("receivingUnit", code.substring(0, 9))
                        .line());
            }
            lines.add(said(code, "postAccepted", 1).line());
            lines.add(said(code, "handedOver", 2).line());
            lines.add(said(code, "completed", 4).line());
        }
        assertThat(Ledgers.post(operator, lines).keySet()).isSubsetOf(200, 201);
    }

    /** Nothing stays open of which other tests would have to know. */
    @AfterEach
    void finish() {
        Stream.of(OWN, FOREIGN)
                .map(code -> said(open(code), "completed", 5).line())
                .forEach(
                        line -> assertThat(Ledgers.post(operator, List.of(line)).keySet())
                                .isSubsetOf(200, 201));
    }

    @Test
    void areAllNamedHere() {
        TreeSet<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("vn.lienthong.hub.statistics")) {
                addresses.addAll(mapping.getPatternValues());
            }
        });
        TreeSet<String> named = new TreeSet<>(OF_PERIODS.keySet());
        named.addAll(OF_MOMENTS.keySet());
        named.addAll(List.of(CHANGES, RECOMPUTATIONS, RECOMPUTATIONS + "/{id}"));

        assertThat(addresses).isEqualTo(named);
    }

    @Test
    void showACallerTheUnitsThatItsSystemServesAndNoOthers() {
        asked("", "unit=X77&").forEach((own, all) -> {
            assertThat(ask(partner, own))
                    .as(own)
                    .satisfies(body -> assertThat(OWN_MARKS).anyMatch(body::contains))
                    .satisfies(body -> assertThat(FOREIGN_MARKS).noneMatch(body::contains));
            assertThat(ask(operator, all)).as(all).satisfies(body -> assertThat(FOREIGN_MARKS)
                    .anyMatch(body::contains));
        });
        assertThat(changes(partner)).contains("QA").doesNotContain("QB", "X77.01");
        assertThat(changes(operator)).contains("QA", "QB");
    }

    @Test
    void tellNoUnitThatACallerMayNotSeeFromOneThatThereIsNot() {
        for (String unit : List.of("X77.01.02", "X77", "X66.66")) {
            asked("unit=" + unit + "&", "")
                    .keySet()
                    .forEach(address -> assertRefused(partner.get(address), 404, "unit-not-found", "unit", address));
        }
        assertThat(partner.send("POST", RECOMPUTATIONS, null).status()).isEqualTo(403);
        assertThat(partner.get(RECOMPUTATIONS + "/5e3f8a52-7e59-4f1e-9d31-0a6a4a3a0a11")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void sayTheSameForEverOfTheMomentThatTheyName() {
        Map<String, String> told = new TreeMap<>();
        asked("unit=X77.03.04&", "").keySet().forEach(address -> {
            String body = ask(operator, address);
            told.put(address, body);
            assertThat(ask(operator, address + "&knownAt=" + moment(body)))
                    .as(address)
                    .isEqualTo(body);
        });
        String another = OWN.replace("0003", "9%03d".formatted(number));
        List<String> facts = new ArrayList<>();
        facts.add(said(another, "received", 3)
                .with("procedureCode", "9.770001")
                .with("channel", "ONLINE")
                .with("receivingUnit", "X77.03.04")
                .with("promisedAt", LocalDateTime.of(2021, 3, 4, 17, 0))
                .line());
        facts.add(said(another, "postAccepted", 2).line());
        facts.add(said(another, "handedOver", 3).line());
        assertThat(Ledgers.post(operator, facts)).containsOnlyKeys(201);
        Map<String, String> open = new TreeMap<>();
        told.keySet().forEach(address -> open.put(address, ask(operator, address)));
        assertThat(Ledgers.post(operator, List.of(said(another, "completed", 5).line())))
                .containsOnlyKeys(201);

        told.forEach((address, body) -> {
            assertThat(ask(operator, address + "&knownAt=" + moment(body)))
                    .as(address)
                    .isEqualTo(body);
            String between = open.get(address);
            assertThat(ask(operator, address + "&knownAt=" + moment(between)))
                    .as(address)
                    .isEqualTo(between);
            assertThat(withoutMoment(List.of(body, between, ask(operator, address))))
                    .as("something has come to " + address)
                    .hasSizeGreaterThan(1);
        });
    }

    private static String moment(String body) {
        return HubClient.encoded(Ledgers.json(body).path("knownAt").asText());
    }

    /** Answers that differ in more than their moment. */
    private static TreeSet<String> withoutMoment(List<String> bodies) {
        TreeSet<String> different = new TreeSet<>();
        bodies.forEach(
                body -> different.add(body.replaceAll("knownAt(\":\"|=)[0-9A-FTZ:.%+-]+|\"next\":\"[^\"]*\"", "")));
        return different;
    }

    @Test
    void wantAToken() {
        List<String> addresses = new ArrayList<>(asked("", "").keySet());
        addresses.addAll(List.of(CHANGES, RECOMPUTATIONS + "/5e3f8a52-7e59-4f1e-9d31-0a6a4a3a0a11"));
        addresses.forEach(address ->
                assertThat(HubClient.on(port).get(address).status()).as(address).isEqualTo(401));
    }

    @Test
    void sayWhyAQuestionCannotBeAnswered() {
        String columns = "unit," + "field,".repeat(18) + "month";
        OF_PERIODS.forEach((path, more) -> {
            String address = path(path) + "?";
            assertRefused(
                    operator.get(address + "from=2021-03-31&to=2021-03-01" + more),
                    400,
                    "invalid-parameter",
                    "to",
                    address);
            assertRefused(operator.get(address + "to=2021-03-01" + more), 400, "invalid-parameter", "from", address);
            assertRefused(
                    operator.get(address + MARCH + more + "&knownAt=2100-01-01T00:00:00Z"),
                    400,
                    "invalid-parameter",
                    "knownAt",
                    address);
            assertRefused(
                    operator.get(address + MARCH + more + "&unit=Q90"), 422, "unit-not-in-period", "unit", address);
            assertRefused(
                    operator.get(address + MARCH + more.replaceAll("&groupBy=\\w+", "") + "&groupBy=" + columns),
                    400,
                    "invalid-parameter",
                    "groupBy",
                    address);
        });
        OF_MOMENTS.forEach((path, question) -> {
            String address = path + "?" + question;
            assertRefused(
                    operator.get(address + "&knownAt=2100-01-01T00:00:00Z"),
                    400,
                    "invalid-parameter",
                    "knownAt",
                    address);
            assertRefused(operator.get(address + "&unit=Q98"), 422, "unit-not-in-period", "unit", address);
            assertRefused(
                    operator.get(path + "?" + question.replace("groupBy=field", "") + "&groupBy=" + columns),
                    400,
                    "invalid-parameter",
                    "groupBy",
                    address);
        });
    }

    /** The dossier of the same unit that is open in this test. */
    private String open(String code) {
        return code.replace("0003", "%04d".formatted(number));
    }

    /** Both forms of each question, the one with this and the other with that before it. */
    private static Map<String, String> asked(String one, String other) {
        Map<String, String> asked = new TreeMap<>();
        OF_PERIODS.forEach((path, more) ->
                asked.put(path(path) + "?" + one + MARCH + more, path(path) + "?" + other + MARCH + more));
        OF_MOMENTS.forEach((path, question) -> asked.put(path + "?" + one + question, path + "?" + other + question));
        return asked;
    }

    private static String path(String path) {
        return path.replace("{indicator}", "on-time");
    }

    private static String ask(HubClient caller, String address) {
        Answer answer = caller.get(address);
        assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The whole feed. */
    private static String changes(HubClient caller) {
        StringBuilder cells = new StringBuilder();
        JsonNode page;
        String since = "";
        do {
            page = caller.get(CHANGES + "?limit=5000" + since).json();
            cells.append(page.path("changes"));
            since = "&since=" + page.path("next").asText();
        } while (page.path("more").asBoolean());
        return cells.toString();
    }

    private static void assertRefused(Answer answer, int status, String code, String parameter, String address) {
        assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).as(address).isEqualTo(code);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .as(address)
                .contains(parameter);
    }

    private static SaidFact said(String code, String fact, int day) {
        return new SaidFact(SOURCE, code + "-" + fact, fact, code, LocalDateTime.of(2021, 3, day, 9, 0));
    }
}
