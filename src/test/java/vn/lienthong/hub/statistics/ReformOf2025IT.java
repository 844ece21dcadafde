package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.statistics.ReformOf2025.BUILDING;
import static vn.lienthong.hub.statistics.ReformOf2025.CIVIL;
import static vn.lienthong.hub.statistics.ReformOf2025.COMMUNE_JULY;
import static vn.lienthong.hub.statistics.ReformOf2025.COMMUNE_JUNE;
import static vn.lienthong.hub.statistics.ReformOf2025.LAND;
import static vn.lienthong.hub.statistics.ReformOf2025.LAND_DONE;
import static vn.lienthong.hub.statistics.ReformOf2025.LAND_JULY;
import static vn.lienthong.hub.statistics.ReformOf2025.UNCLEAR_JULY;
import static vn.lienthong.hub.statistics.ReformOf2025.UNCLEAR_JUNE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/** Plays {@link ReformOf2025} over HTTP and reads everything as of then and as of now. */
@StatisticsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReformOf2025IT {

    private static final String SECOND_QUARTER = "from=2025-04-01&to=2025-06-30";
    private static final String THIRD_QUARTER = "from=2025-07-01&to=2025-09-30";
    private static final String ACROSS = "from=2025-06-01&to=2025-07-31";

    @LocalServerPort
    private int port;

    private HubClient hub;
    private HubClient operator;
    private ReformOf2025 reform;
    private final Map<String, JsonNode> before = new HashMap<>();
    private JsonNode quarterBefore;

    @BeforeAll
    void play() {
        hub = HubClient.on(port);
        operator = hub.as("operator");
        reform = new ReformOf2025(hub);
        reform.liveUntilTheEndOfJune();
        for (String code : List.of(LAND, BUILDING, CIVIL, LAND_DONE, COMMUNE_JUNE, UNCLEAR_JUNE)) {
            before.put(code, reform.dossier(code));
        }
        quarterBefore = Ledgers.onTime(operator, SECOND_QUARTER + "&unit=S25&groupBy=unit");
        assertThat(reform.putUnits().json().toString()).isEqualTo("{\"inserted\":2,\"updated\":9,\"unchanged\":0}");
        reform.handOver();
        reform.liveThroughJulyUnderOldCodes();
    }

    @Test
    void theUnitsReadAsOfThenAndAsOfNow() {
        Map<String, JsonNode> june = units("?at=2025-06-30");
        Map<String, JsonNode> july = units("?at=2025-07-01");

        assertThat(june).containsKeys("S25.01", "S25.02", "S25.03").doesNotContainKeys("S25.90.01", "S25.90.02");
        assertThat(july).containsKeys("S25.90.01", "S25.90.02").doesNotContainKeys("S25.01", "S25.02", "S25.03");
        assertThat(june.get("S25.01.01").path("parent").asText()).isEqualTo("S25.01");
        assertThat(july.get("S25.01.01").path("parent").asText()).isEqualTo("S25");
        assertThat(units("")).containsKeys("S25.01", "S25.90.01");
        assertThat(hub.get("/api/v1/units?at=tomorrow").json().path("code").asText())
                .isEqualTo("invalid-parameter");
    }

    @Test
    void aUnitTellsItsPeriodsAndFromWhomItTookOver() {
        JsonNode commune = hub.get("/api/v1/units/S25.01.01").json();
        JsonNode district = hub.get("/api/v1/units/S25.01").json();

        assertThat(commune.path("periods").findValuesAsText("parent")).containsExactly("S25.01", "S25");
        assertThat(commune.at("/periods/0/validTo").asText()).isEqualTo("2025-06-30");
        assertThat(commune.path("predecessors").toString())
                .isEqualTo("[{\"unit\":\"S25.01\",\"fields\":[\"HT\"],\"endedOn\":\"2025-06-30\"}]");
        assertThat(district.path("successors").findValuesAsText("unit"))
                .containsExactly("S25.90.01", "S25.01.01", "S25.01.02");
        assertThat(district.path("validTo").asText()).isEqualTo("2025-06-30");
        assertThat(hub.get("/api/v1/units/S25.99").json().path("code").asText()).isEqualTo("unit-not-found");
    }

    @Test
    void aTransferMovesNeitherAppointmentNorClock() {
        for (String code : List.of(LAND, BUILDING)) {
            JsonNode now = reform.dossier(code);

            assertThat(now.path("competentUnit").asText()).isEqualTo(code.equals(LAND) ? "S25.90.01" : "S25.01.02");
            for (String member :
                    List.of("dueAt", "originalDueAt", "lateAfter", "receivedAt", "pauses", "receivingUnit")) {
                assertThat(now.path(member))
                        .as(member)
                        .isEqualTo(before.get(code).path(member));
            }
            assertThat(now.path("reappointments")).isEmpty();
            assertThat(now.has("competentUnitNow")).isFalse();
        }
    }

    @Test
    void factsUnderOldCodesLandAtTheSuccessorAndStayAsSent() {
        JsonNode taken = reform.dossier(LAND_JULY);
        JsonNode received = taken.at("/history/0");

        assertThat(taken.path("competentUnit").asText()).isEqualTo("S25.90.01");
        assertThat(taken.path("receivingUnit").asText()).isEqualTo("S25.90.01");
        assertThat(received.at("/data/competentUnit").asText()).isEqualTo("S25.01");
        assertThat(received.path("meant").toString())
                .isEqualTo("{\"competentUnit\":\"S25.90.01\",\"receivingUnit\":\"S25.90.01\"}");
        assertThat(marks(taken))
                .containsExactly("UNIT_CODE_ENDED " + received.path("id").asText());
        assertThat(received.path("effective").asBoolean()).isTrue();
        JsonNode step = reform.dossier(LAND).at("/history/2");
        assertThat(step.at("/data/toUnit").asText()).isEqualTo("S25.01");
        assertThat(step.at("/meant/toUnit").asText()).isEqualTo("S25.90.01");
        assertThat(reform.dossier(LAND).path("state").asText()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void whatNobodyHandedOverShowsWhoHasItNow() {
        JsonNode civil = reform.dossier(CIVIL);

        assertThat(civil.path("competentUnit").asText()).isEqualTo("S25.01");
        assertThat(civil.path("competentUnitNow").asText()).isEqualTo("S25.01.01");
        assertThat(civil.path("receivingUnitNow").asText()).isEqualTo("S25.01.01");
        assertThat(reform.dossier(LAND).path("receivingUnitNow").asText()).isEqualTo("S25.90.01");
    }

    @Test
    void whatCannotBeDecidedStaysWhereItWasAndSaysSo() {
        JsonNode taken = reform.dossier(UNCLEAR_JULY);

        assertThat(taken.path("competentUnit").asText()).isEqualTo("S25.03");
        assertThat(taken.has("competentUnitNow")).isFalse();
        assertThat(marks(taken))
                .contains("UNIT_SUCCESSOR_UNCLEAR " + taken.at("/history/0/id").asText());
    }

    @Test
    void everythingReadBeforeIsReadableAfter() {
        for (Map.Entry<String, JsonNode> dossier : before.entrySet()) {
            JsonNode now = reform.dossier(dossier.getKey());
            List<JsonNode> then = list(dossier.getValue().path("history"));

            assertThat(list(now.path("history"))).as(dossier.getKey()).startsWith(then.toArray(JsonNode[]::new));
            if (now.path("history").size() == then.size()) {
                ObjectNode same = now.deepCopy();
                same.remove(List.of("competentUnitNow", "receivingUnitNow"));
                assertThat(same).isEqualTo(dossier.getValue());
            }
        }
        JsonNode quarter = Ledgers.onTime(operator, SECOND_QUARTER + "&unit=S25&groupBy=unit");
        assertThat(quarter.path("total")).isEqualTo(quarterBefore.path("total"));
        assertThat(quarter.path("groups")).isEqualTo(quarterBefore.path("groups"));
    }

    @Test
    void theSystemsOfTheSuccessorsSeeWhatTheyTookOverAndTheOldOneWhatItDid() {
        assertThat(seen("land-office")).isEqualTo(Set.of(LAND, LAND_DONE, LAND_JULY));
        assertThat(seen("new-commune")).isEqualTo(Set.of(CIVIL, COMMUNE_JUNE, COMMUNE_JULY));
        assertThat(seen("old-district")).isEqualTo(Set.of(LAND, BUILDING, CIVIL, LAND_DONE, LAND_JULY));
        for (String partner : List.of("land-office", "new-commune", "old-district")) {
            Set<String> seen = seen(partner);
            HubClient caller = hub.as(partner);
            for (String code : List.of(LAND, BUILDING, CIVIL, LAND_DONE, LAND_JULY, UNCLEAR_JULY, COMMUNE_JULY)) {
                assertThat(caller.get("/api/v1/dossiers/" + code).status())
                        .as(partner + " " + code)
                        .isEqualTo(seen.contains(code) ? 200 : 404);
            }
        }
    }

    @Test
    void theSuccessorsSystemMaySpeakOfWhatNobodyHandedOver() {
        assertThat(hub.as("new-commune")
                        .event(ReformOf2025.event(
                                "/partners/new-commune", "withdrawalRequested", CIVIL, "2025-07-02T10:00", "{}"))
                        .status())
                .isEqualTo(201);
        assertThat(hub.as("land-office")
                        .event(ReformOf2025.event(
                                "/partners/land-office", "withdrawalRequested", CIVIL, "2025-07-02T10:00", "{}"))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void theListOfTheSuccessorHoldsWhatItTookOver() {
        assertThat(listed(operator, "unit=S25.90")).isEqualTo(Set.of(LAND, LAND_DONE, LAND_JULY));
        assertThat(listed(operator, "unit=S25.01.01")).isEqualTo(Set.of(CIVIL, COMMUNE_JUNE, COMMUNE_JULY));
        assertThat(listed(operator, "unit=S25.01.02")).isEqualTo(Set.of(BUILDING));
        assertThat(listed(operator, "unit=S25.03")).isEqualTo(Set.of(UNCLEAR_JUNE, UNCLEAR_JULY));
        assertThat(listed(operator, "unit=S25.01")).contains(LAND, CIVIL, LAND_DONE);
    }

    @Test
    void theNumbersOfTheQuarterBeforeReadAsOfThenAndAsOfNow() {
        assertThat(received(SECOND_QUARTER + "&unit=S25")).isEqualTo(Map.of("S25.01", 4, "S25.01.01", 1, "S25.03", 1));
        assertThat(received(SECOND_QUARTER + "&unit=S25.01")).isEqualTo(Map.of("S25.01", 4, "S25.01.01", 1));
        assertThat(received(SECOND_QUARTER + "&unit=S25&units=now"))
                .isEqualTo(Map.of("S25.90.01", 2, "S25.01.01", 2, "S25.01.02", 1, "S25.03", 1));
        assertThat(received(SECOND_QUARTER + "&unit=S25.90&units=now")).isEqualTo(Map.of("S25.90.01", 2));
        assertThat(received(SECOND_QUARTER + "&unit=S25.01&units=now")).isEmpty();
        JsonNode land = Ledgers.onTime(operator, SECOND_QUARTER + "&unit=S25.90.01&units=now");
        assertThat(land.path("units").asText()).isEqualTo("now");
        assertThat(land.at("/total/early").asInt()).isEqualTo(1);
        assertThat(land.path("inclusions").toString()).contains("as of now");
    }

    @Test
    void theNumbersOfTheQuarterAfterReadAsOfThenAndAsOfNow() {
        Map<String, JsonNode> then = groups(THIRD_QUARTER + "&unit=S25");
        Map<String, JsonNode> now = groups(THIRD_QUARTER + "&unit=S25&units=now");

        assertThat(then.keySet()).containsExactly("S25.01", "S25.01.01", "S25.01.02", "S25.03", "S25.90.01");
        assertThat(then.get("S25.01").path("carriedOver").asInt())
                .as("forgotten")
                .isEqualTo(1);
        assertThat(then.get("S25.01").path("name").asText()).isEqualTo("Huyện mẫu 1");
        assertThat(then.get("S25.90.01").path("received").asInt()).isEqualTo(1);
        assertThat(then.get("S25.90.01").path("carriedOver").asInt()).isEqualTo(1);
        assertThat(now.keySet()).containsExactly("S25.01.01", "S25.01.02", "S25.03", "S25.90.01");
        assertThat(now.get("S25.01.01").path("carriedOver").asInt()).isEqualTo(1);
        assertThat(now.get("S25.03").path("received").asInt()).isEqualTo(1);
        assertThat(now.get("S25.03").path("carriedOver").asInt()).isEqualTo(1);
    }

    @Test
    void aCommuneCountsBelowItsDistrictWhileItStoodThere() {
        assertThat(received(ACROSS + "&unit=S25.01").get("S25.01.01")).isEqualTo(1);
        assertThat(received(ACROSS + "&unit=S25").get("S25.01.01")).isEqualTo(2);
        assertThat(received(THIRD_QUARTER + "&unit=S25.01")).doesNotContainKey("S25.01.01");
    }

    @Test
    void aPartnerReadsTheNumbersOfWhatItsUnitsAreNow() {
        HubClient land = hub.as("land-office");

        assertThat(Ledgers.onTime(land, SECOND_QUARTER).at("/total/received").asInt())
                .isZero();
        assertThat(Ledgers.onTime(land, SECOND_QUARTER + "&units=now")
                        .at("/total/received")
                        .asInt())
                .isEqualTo(2);
        assertThat(Ledgers.onTime(hub.as("old-district"), SECOND_QUARTER)
                        .at("/total/received")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void aFormOfAUnitThatHadEndedSaysWhenItExistedAndWhoTookOver() {
        HubClient.Answer answer = operator.get("/api/v1/reports/06a?unit=S25.02&" + THIRD_QUARTER);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("unit-not-in-period");
        assertThat(answer.json().path("detail").asText())
                .contains("existed from 2016-01-01 to 2025-06-30", "S25.90.02 (DD, BD)");
        assertThat(operator.get("/api/v1/reports/06a?unit=S25.02&" + SECOND_QUARTER)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFormOfAUnitThatHadEndedShowsWhatNobodyHandedOver() {
        assertThat(form("06a", THIRD_QUARTER + "&unit=S25.01").at("/total/c6").asInt())
                .isEqualTo(1);
    }

    @Test
    void formsAgreeWithTheIndicatorAndEachRowWithItsDossiers() {
        for (String query : List.of(SECOND_QUARTER, THIRD_QUARTER, ACROSS)) {
            for (String unit : List.of("S25", "S25.01", "S25.90")) {
                for (String units : List.of("then", "now")) {
                    String question = query + "&unit=" + unit + "&units=" + units;
                    HubClient.Answer answer = operator.get("/api/v1/reports/06b?" + question);
                    if (answer.status() == 422) {
                        assertThat(operator.get("/api/v1/indicators/on-time?" + question)
                                        .json()
                                        .path("code")
                                        .asText())
                                .as(question)
                                .isEqualTo("unit-not-in-period");
                        continue;
                    }
                    JsonNode indicator = Ledgers.onTime(operator, question).path("total");
                    JsonNode total = answer.json().path("total");
                    assertThat(total.path("c4").asInt() + total.path("c5").asInt())
                            .as(question)
                            .isEqualTo(indicator.path("received").asInt());
                    for (String[] pair : new String[][] {
                        {"c6", "carriedOver"}, {"c8", "early"}, {"c9", "onTime"}, {"c10", "late"}, {"c13", "overdue"}
                    }) {
                        assertThat(total.path(pair[0]).asInt())
                                .as(question + pair[0])
                                .isEqualTo(indicator.path(pair[1]).asInt());
                    }
                    answer.json().path("rows").forEach(row -> assertThat(
                                    dossiers(row.path("dossiers").asText()))
                            .as(question + row)
                            .isEqualTo(row.path("c3").asInt()));
                }
            }
        }
    }

    @Test
    void formsSayHowManyCameOrWentWithTheReform() {
        for (String unit : List.of("S25", "S25.01", "S25.01.01", "S25.01.02", "S25.03")) {
            for (String units : unit.equals("S25.01") ? List.of("") : List.of("", "&units=now")) {
                JsonNode before = form("06a", SECOND_QUARTER + "&unit=" + unit + units);
                JsonNode after = form("06a", THIRD_QUARTER + "&unit=" + unit + units);
                assertThat(after.at("/total/c6").asInt())
                        .as(unit + units)
                        .isEqualTo(before.at("/total/c11").asInt()
                                + after.at("/carriedOverDifference/transferred").asInt()
                                + after.at("/carriedOverDifference/reopened").asInt());
            }
        }
        assertThat(form("06a", THIRD_QUARTER + "&unit=S25.01.02")
                        .at("/carriedOverDifference/transferred")
                        .asInt())
                .isEqualTo(1);
    }

    private JsonNode form(String form, String query) {
        HubClient.Answer answer = operator.get("/api/v1/reports/" + form + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** How many there are behind the first column of a row. */
    private int dossiers(String template) {
        JsonNode page = operator.get(template.replace("{column}", "c3")).json();
        assertThat(page.path("count").asInt()).isEqualTo(page.path("items").size());
        return page.path("items").size();
    }

    private Map<String, JsonNode> units(String query) {
        Map<String, JsonNode> units = new TreeMap<>();
        hub.get("/api/v1/units" + query)
                .json()
                .forEach(unit -> units.put(unit.path("code").asText(), unit));
        return units;
    }

    private Set<String> seen(String partner) {
        return listed(hub.as(partner), "limit=1000");
    }

    private static Set<String> listed(HubClient caller, String query) {
        return Set.copyOf(
                caller.get("/api/v1/dossiers?" + query).json().path("items").findValuesAsText("code"));
    }

    private Map<String, JsonNode> groups(String query) {
        return Ledgers.groups(Ledgers.onTime(operator, query + "&groupBy=unit"));
    }

    /** By unit, where any was. */
    private Map<String, Integer> received(String query) {
        Map<String, Integer> received = new TreeMap<>();
        groups(query).forEach((unit, group) -> {
            if (group.path("received").asInt() > 0) {
                received.put(unit, group.path("received").asInt());
            }
        });
        return received;
    }

    private static List<String> marks(JsonNode dossier) {
        List<String> marks = new ArrayList<>();
        dossier.path("marks")
                .forEach(mark -> marks.add(
                        mark.path("code").asText() + " " + mark.path("id").asText()));
        return marks;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
