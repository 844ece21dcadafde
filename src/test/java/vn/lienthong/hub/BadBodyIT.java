package vn.lienthong.hub;

import static vn.lienthong.hub.SoundAnswer.assertRefused;
import static vn.lienthong.hub.SoundAnswer.assertSound;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** Whatever body is sent, the hub says what is wrong with it in its own words. */
@HubTest
class BadBodyIT {

    /** Bodies that may be taken: as a filter of deliveries they mean all. */
    private static final Set<String> HARMLESS = Set.of("empty object", "time out of the database");

    @LocalServerPort
    private int port;

    private HubClient operator;

    @BeforeEach
    void getToken() {
        operator = HubClient.on(port).as("operator");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/events, application/cloudevents+json",
        "POST, /api/v1/events, application/cloudevents-batch+json",
        "POST, /api/v1/events, application/x-ndjson",
        "PUT, /api/v1/units, application/x-ndjson",
        "PUT, /api/v1/procedures, application/x-ndjson",
        "PUT, /api/v1/calendars, application/x-ndjson",
        "PUT, /api/v1/calendars?year=2026, text/calendar",
        "POST, /api/v1/deadlines/preview, application/json",
        "POST, /api/v1/deliveries/replay, application/json",
        "POST, /api/v1/deliveries/skip, application/json",
        "POST, /api/v1/partners/province/pause, application/json",
        "POST, /partners/province/login, application/json",
        "POST, /partners/province/g, application/json",
        "POST, /partners/province/none, application/json",
        "POST, /oauth2/token, application/x-www-form-urlencoded"
    })
    void saysWhatIsWrongWithABody(String method, String path, String type) {
        SoftAssertions all = new SoftAssertions();
        bodies().forEach((name, body) -> {
            Answer answer = body.length == 0
                    ? operator.send(method, path, null, "Content-Type", type)
                    : operator.send(method, path, body, "Content-Type", type);
            assertSound(all, method, path, name, answer);
            if (!HARMLESS.contains(name)) {
                assertRefused(all, path, name, answer);
            }
        });
        Answer untyped = operator.send(method, path, "{}".getBytes(StandardCharsets.UTF_8));
        assertSound(all, method, path, "no media type", untyped);
        for (String wrong : List.of("image/png", "text/plain", "application/xml", "multipart/form-data", "nonsense")) {
            Answer answer = operator.send(method, path, "{}".getBytes(StandardCharsets.UTF_8), "Content-Type", wrong);
            assertSound(all, method, path, wrong, answer);
            if (path.startsWith("/api")) {
                all.assertThat(answer.status()).as(path + " " + wrong).isIn(400, 415);
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"startedAt\":\"2026-10-08T15:20:00+07:00\",\"term\":{\"value\":1e999999999,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00+07:00\",\"term\":{\"value\":2147483648,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00+07:00\",\"term\":{\"value\":2147483647,\"unit\":\"WORKING_HOURS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00+07:00\",\"term\":{\"value\":2147483647,\"unit\":\"CALENDAR_DAYS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00+07:00\",\"term\":{\"value\":-1,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00+07:00\",\"term\":{\"value\":NaN,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"+999999999-12-31T23:59:59Z\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"-999999999-01-01T00:00:00Z\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"2026-02-30T00:00:00Z\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00Z\",\"unit\":\"\\u0000\",\"term\":{\"value\":5,\"unit\":\"SAME_DAY\"}}",
                "{\"startedAt\":\"2026-10-08T15:20:00Z\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"},\"pauses\":[null]}",
                "{\"startedAt\":\"2026-10-08T15:20:00Z\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"},\"pauses\":{}}",
                "{\"startedAt\":\"2026-10-08T15:20:00Z\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"},\"policy\":\"X\"}"
            })
    void refusesTermsThatCannotBeReckoned(String body) {
        SoftAssertions all = new SoftAssertions();
        Answer answer = operator.post("/api/v1/deadlines/preview", "application/json", body);
        assertSound(all, "POST", "/api/v1/deadlines/preview", body, answer);
        assertRefused(all, "/api/v1/deadlines/preview", body, answer);
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'X77.77','name':'a','level':'DISTRICT','parent':'X77','validFrom':'-999999999-01-01'}",
                "{'code':'X77.77','name':'a','level':'DISTRICT','parent':'X77.77','validFrom':'2016-01-01'}",
                "{'code':'X77 77','name':'a','level':'DISTRICT','parent':'X77','validFrom':'2016-01-01'}",
                "{'code':'X77.77','name':'a\\u0000','level':'DISTRICT','parent':'X77','validFrom':'2016-01-01'}",
                "{'code':'X77.77','name':'\\ud800','level':'DISTRICT','parent':'X77','validFrom':'2016-01-01'}",
                "{'code':'X77.77','name':['a'],'level':'DISTRICT','parent':'X77','validFrom':'2016-01-01'}",
                "{'code':'1.1','name':'a','field':{'code':'A','name':'b'},'validFrom':'2016-01-01','stages':[{'role':'C',"
                        + "'term':{'value':1e999999999,'unit':'WORKING_DAYS'},'cutoff':'NONE'}]}",
                "{'code':'1.1','name':'a','field':{'code':'A','name':'b'},'validFrom':'+999999-01-01','stages':[]}",
                "{'code':'1.1','name':'a','field':{'code':'A','name':'b'},'validFrom':'2016-01-01','stages':[null]}",
                "{'unit':null,'year':99999999999,'daysOff':[],'makeUpDays':[]}",
                "{'unit':null,'year':-1,'daysOff':['0000-00-00'],'makeUpDays':[]}",
                "{'unit':'\\u0000','year':2031,'daysOff':[],'makeUpDays':[]}",
                "{'unit':null,'year':2031,'daysOff':'2031-01-01','makeUpDays':null}",
            })
    void takesNothingOfABadFile(String line) {
        SoftAssertions all = new SoftAssertions();
        for (String path : List.of("/api/v1/units", "/api/v1/procedures", "/api/v1/calendars")) {
            Answer answer = operator.put(path, "application/x-ndjson", line.replace('\'', '"'));
            assertSound(all, "PUT", path, line, answer);
            all.assertThat(answer.status()).as(path + " " + line).isEqualTo(422);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time=0000-01-01T00:00:00Z",
                "time=+999999999-12-31T23:59:59Z",
                "time=-999999999-01-01T00:00:00Z",
                "time=2025-02-30T00:00:00Z",
                "time=2025-08-01T08:00:00",
                "time=2099-01-01T00:00:00Z",
                "subject=a b",
                "subject=a\u0000b",
                "subject=",
                "id=",
                "id=\ud800",
                "source=not a uri",
                "source=\u0000",
                "type=vn.lienthong.dossier.nothing.v1",
                "type=java.lang.String",
                "specversion=0.3"
            })
    void refusesAnEventWithABadMember(String change) {
        SoftAssertions all = new SoftAssertions();
        String[] member = change.split("=", 2);
        String event = Events.received("/partners/district-3", Events.newCode("X77.03"), "X77.03")
                .put(member[0], member[1])
                .toString();
        Answer answer =
                operator.post("/api/v1/events", "application/cloudevents+json", event.replace("\ud800", "\\ud800"));
        assertSound(all, "POST", "/api/v1/events", change, answer);
        all.assertThat(answer.status()).as(change).isEqualTo(422);
        all.assertAll();
    }

    /** Of two values of one member nobody could tell which was meant; and what is nested within data is not read. */
    @ParameterizedTest
    @ValueSource(
            strings = {"'subject':'X77.03-250801-9999'", "'data':{'applicant':{'name':'A','name':'B'}}", "DEEP", "LONG"
            })
    void refusesAnEventThatIsHostile(String member) {
        SoftAssertions all = new SoftAssertions();
        String event = Events.received("/partners/district-3", Events.newCode("X77.03"), "X77.03")
                .toString();
        String hostile =
                switch (member) {
                    case "DEEP" ->
                        event.replace("\"data\":{", "\"data\":{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",");
                    case "LONG" -> event.replace("\"data\":{", "\"data\":{\"a\":" + "9".repeat(5_000) + ",");
                    default -> "{" + member.replace('\'', '"') + "," + event.substring(1);
                };
        for (String type :
                List.of("application/cloudevents+json", "application/cloudevents-batch+json", "application/x-ndjson")) {
            Answer answer =
                    operator.post("/api/v1/events", type, type.contains("batch") ? "[" + hostile + "]" : hostile);
            assertSound(all, "POST", "/api/v1/events", member + " " + type, answer);
            int status = type.endsWith("events+json") || answer.status() != 200
                    ? answer.status()
                    : answer.lines().get(0).path("status").asInt();
            all.assertThat(status).as(member + " " + type + " " + answer.body()).isIn(400, 422);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'more':1e400",
                "'more':1e999999999",
                "'more':-1e-999999999",
                "'more':123456789012345678901234567890.123456789012345678901234567890",
                "'more':'\\u0000'",
                "'more\\u0000':1",
                "'more':'\\ud800'",
                "'parcels':[{'area':1e999999999}]",
                "'parcels':[null]",
                "'applicant':null",
                "'applicant':{'name':{}}",
                "'promisedAt':'+999999999-12-31T23:59:59Z'",
                "'procedureCode':'1.013831'",
            })
    void answersStrangeDataOneWayOrTheOther(String member) {
        SoftAssertions all = new SoftAssertions();
        String data = "{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'X77.03'}";
        String event = Events.event(
                        "/partners/district-3", "received", Events.newCode("X77.03"), "2025-08-01T08:00:00+07:00", data)
                .toString()
                .replace("\"data\":{", "\"data\":{" + member.replace('\'', '"') + ",");
        for (String type : List.of("application/cloudevents+json", "application/x-ndjson")) {
            assertSound(all, "POST", "/api/v1/events", member, operator.post("/api/v1/events", type, event));
        }
        all.assertAll();
    }

    private static Map<String, byte[]> bodies() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("no body", "");
        texts.put("blank", "  \n \n");
        texts.put("not JSON", "not JSON");
        texts.put("cut off", "{\"a\":");
        texts.put("two values", "{} {}");
        texts.put("empty object", "{}");
        texts.put("array", "[1,2]");
        texts.put("text", "\"text\"");
        texts.put("null", "null");
        texts.put("deep arrays", "[".repeat(200_000));
        texts.put("deep objects", "{\"a\":".repeat(100_000));
        texts.put("long number", "{\"id\":" + "9".repeat(5000) + "}");
        texts.put("huge number", "{\"id\":1e999999999,\"confirm\":1e999999999,\"dossier\":1e999999999}");
        texts.put("big dossier", "{\"dossier\":99999999999999999999999,\"year\":99999999999999999999999}");
        texts.put("far time", "{\"parkedBefore\":\"+1000000000-01-01T00:00:00Z\"}");
        texts.put("NUL in a filter", "{\"partner\":\"a\\u0000\"}");
        texts.put("NUL in another filter", "{\"fact\":\"a\\u0000\"}");
        texts.put("time out of the database", "{\"parkedBefore\":\"+999999999-01-01T00:00:00Z\"}");
        texts.put("not a number", "{\"id\":NaN}");
        texts.put("NUL", "{\"id\":\"a\u0000b\"}");
        texts.put(
                "NUL escaped",
                "{\"partner\":\"\\u0000\",\"id\":\"\\u0000\",\"session\":\"\\u0000\",\"username\":\"\\u0000\"}");
        texts.put("lone surrogate", "{\"partner\":1,\"id\":\"\\ud800\",\"session\":\"\\ud800\"}");
        texts.put("decomposed", "{\"Tra\u0302\u0300n\":\"Đa\u0323ng\"}");
        texts.put("10 MB in one field", "{\"partner\":[],\"id\":\"" + "x".repeat(10_000_000) + "\"}");
        texts.put(
                "many members",
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "\"m" + i + "\":1")
                        .collect(Collectors.joining(",", "{", "}")));
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("invalid UTF-8", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        bodies.put("overlong UTF-8", new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'});
        bodies.put("other encoding", "{\"partner\":1,\"id\":\"Trần\"".getBytes(StandardCharsets.UTF_16));
        return bodies;
    }
}
