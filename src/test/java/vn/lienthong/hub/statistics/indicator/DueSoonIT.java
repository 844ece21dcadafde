package vn.lienthong.hub.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;
import vn.lienthong.hub.testing.WorkEveryDay;

/** Each test has a province of its own, in which every day is a working day: 24 hours hold eight of office time. */
@HubTest
class DueSoonIT {

    private static final String PERMIT = "1.013228";
    private static final String MERIT = "1.010803";
    private static final AtomicInteger CODES = new AtomicInteger();

    private HubClient operator;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void countsByTheOfficeTimeThatIsLeft() {
        province("Y63");
        receive("Y63.1", PERMIT, -1);
        receive("Y63.1", PERMIT, 24);
        receive("Y63.1", PERMIT, 4 * 24);
        receive("Y63.1", PERMIT, 30 * 24);
        receive("Y63.2", PERMIT, 24);
        pause(receive("Y63.2", PERMIT, 24));
        say("completed", receive("Y63.2", PERMIT, 24), "{}");

        JsonNode answer = ask(operator, "unit=Y63&groupBy=unit,field");

        assertThat(figures(answer.path("total"))).containsExactly(1, 0, 2, 0, 1, 1, 1, 0);
        assertThat(keys(answer, 0)).containsExactly("Y63.1", "Y63.2");
        assertThat(keys(answer, 1)).containsExactly("XD", "XD");
        assertThat(figures(answer.at("/groups/0"))).containsExactly(1, 0, 1, 0, 1, 1, 0, 0);
        assertThat(figures(answer.at("/groups/1"))).containsExactly(0, 0, 1, 0, 0, 0, 1, 0);
        assertThat(answer.path("hours").toString()).isEqualTo("[4,8,16,40]");
        assertThat(answer.at("/groups/0/keys/0/name").asText()).isEqualTo("Xã Y63.1");
        assertThat(answer.path("policy").asText()).isEqualTo("SUBTRACT");
    }

    @Test
    void everyCellLeadsToAListOfJustSoMany() {
        province("Y64");
        receive("Y64.1", PERMIT, -1);
        receive("Y64.1", MERIT, 24);
        receive("Y64.2", PERMIT, 24);
        receive("Y64.2", PERMIT, 4 * 24);
        receive("Y64", PERMIT, 30 * 24);
        pause(receive("Y64.2", PERMIT, 24));

        for (String groupBy : List.of("unit", "field", "procedure", "stage", "unit,field,procedure,channel")) {
            JsonNode answer = ask(operator, "unit=Y64&groupBy=" + groupBy);
            List<JsonNode> cells = answer.findParents("dossiersLink");

            assertThat(cells).hasSize(8 * (1 + answer.path("groups").size()));
            assertThat(cells).allSatisfy(cell -> assertThat(
                            operator.get(cell.path("dossiersLink").asText())
                                    .json()
                                    .path("items"))
                    .as(cell.toString())
                    .hasSize(cell.path("dossiers").asInt()));
        }
    }

    @Test
    void tellsTheOpenStageOfWhatIsDueSoon() {
        province("Y65");
        String handedOn = receive("Y65.1", MERIT, 24);
        say("progressed", handedOn, "{\"fromUnit\":\"Y65.1\",\"toUnit\":\"Y65.3\"}");
        receive("Y65.1", MERIT, 24);
        receive("Y65.1", MERIT, -1);
        receive("Y65.1", MERIT, 30 * 24);

        JsonNode answer = ask(operator, "unit=Y65&groupBy=stage&hours=8");

        assertThat(keys(answer, 0)).containsExactly("COMMUNE", "DISTRICT");
        assertThat(answer.at("/groups/0/overdue/dossiers").asInt()).isEqualTo(1);
        assertThat(answer.at("/groups/0/within/0/dossiers").asInt()).isEqualTo(1);
        assertThat(answer.at("/groups/1/within/0/dossiers").asInt()).isEqualTo(1);
        assertThat(answer.at("/groups/0/more/dossiers").asInt()).isEqualTo(1);
        assertThat(answer.at("/total/more/dossiers").asInt()).isEqualTo(1);
        assertThat(answer.at("/total/within/0/dossiers").asInt()).isEqualTo(2);
    }

    @Test
    void goesByTheCalendarOfEachUnit() {
        province("Y66");
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
        WorkEveryDay.put(operator, "Y66.2", clock, day -> !day.isBefore(today) && day.isBefore(today.plusDays(9)));
        receive("Y66.1", PERMIT, 7 * 24);
        receive("Y66.2", PERMIT, 7 * 24);

        JsonNode groups = ask(operator, "unit=Y66&groupBy=unit&hours=1,48,60").path("groups");

        assertThat(groups.at("/0/within/2/dossiers").asInt()).isEqualTo(1);
        assertThat(groups.at("/1/within/0/dossiers").asInt()).isEqualTo(1);
    }

    @Test
    void showsOnlyTheUnitsThatTheCallerMaySee() {
        province("Y67");

        assertThat(HubClient.on(port)
                        .as("district-3")
                        .get("/api/v1/indicators/due-soon?unit=Y67")
                        .status())
                .isEqualTo(404);
        assertThat(ask(HubClient.on(port).as("province"), "unit=Y67").path("groups"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            groupBy=colour; groupBy
            groupBy=unit,unit; groupBy
            groupBy=unit,; groupBy
            groupBy=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t; groupBy
            hours=0; hours
            hours=8,4; hours
            hours=1,2,3,4,5,6,7,8,9,10,11; hours
            hours=2001; hours
            knownAt=2101-01-01T00:00:00Z; knownAt
            unit=; unit
            """)
    void namesTheParameterThatIsWrong(String query, String parameter) {
        Answer answer = operator.get("/api/v1/indicators/due-soon?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("invalid-parameter");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo(parameter);
    }

    private static List<String> keys(JsonNode answer, int place) {
        return StreamSupport.stream(answer.path("groups").spliterator(), false)
                .map(group -> group.path("keys").path(place).path("key").asText())
                .toList();
    }

    /** Overdue, the bands, more, paused, without due time. */
    private static List<Integer> figures(JsonNode group) {
        return IntStream.concat(
                        IntStream.concat(
                                IntStream.of(group.at("/overdue/dossiers").asInt()),
                                group.path("within").findValues("dossiers").stream()
                                        .mapToInt(JsonNode::asInt)),
                        IntStream.of(
                                group.at("/more/dossiers").asInt(),
                                group.at("/paused/dossiers").asInt(),
                                group.at("/withoutDueTime/dossiers").asInt()))
                .boxed()
                .toList();
    }

    /** With two communes and a district. */
    private void province(String code) {
        Answer answer = operator.put("/api/v1/units", "application/x-ndjson", """
                {"code":"%1$s","name":"Tỉnh %1$s","level":"PROVINCE","validFrom":"2016-01-01"}
                {"code":"%1$s.1","name":"Xã %1$s.1","level":"COMMUNE","parent":"%1$s","validFrom":"2016-01-01"}
                {"code":"%1$s.2","name":"Xã %1$s.2","level":"COMMUNE","parent":"%1$s","validFrom":"2016-01-01"}
                {"code":"%1$s.3","name":"Huyện %1$s.3","level":"DISTRICT","parent":"%1$s","validFrom":"2016-01-01"}
                """.formatted(code));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        WorkEveryDay.put(operator, code, clock);
    }

    private String receive(String unit, String procedure, int hoursFromNow) {
        String code = "X77.03-260101-9%05d".formatted(CODES.incrementAndGet());
        String promised = VietnamTime.format(clock.instant().plus(Duration.ofHours(hoursFromNow)));
        say(
                "received",
                code,
                "2025-03-03T08:00:00",
                "{\"procedureCode\":\"%s\",\"channel\":\"COUNTER\",\"receivingUnit\":\"%s\",\"promisedAt\":\"%s\"}"
                        .formatted(procedure, unit, promised));
        return code;
    }

    private void pause(String code) {
        say("supplementRequested", code, "{\"reason\":\"thiếu\"}");
    }

    private void say(String fact, String code, String data) {
        say(fact, code, "2025-03-04T08:00:00", data);
    }

    private void say(String fact, String code, String time, String data) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode event = json.createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", UUID.randomUUID().toString())
                    .put("source", "/partners/district-3")
                    .put("type", "vn.lienthong.dossier." + fact + ".v1")
                    .put("subject", code)
                    .put("time", time + "+07:00");
            event.set("data", json.readTree(data));
            Answer answer = operator.event(event);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode ask(HubClient caller, String query) {
        Answer answer = caller.get("/api/v1/indicators/due-soon?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
