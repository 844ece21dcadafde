package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;

/** Forms II.06a and II.06b over HTTP, of the ledger whose rows are known. */
@StatisticsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormIT {

    private static final String FIRST_QUARTER = "from=2025-01-01&to=2025-03-31";
    private static final String SECOND_QUARTER = "from=2025-04-01&to=2025-06-30";
    private static final List<String> COLUMNS =
            IntStream.rangeClosed(3, 13).mapToObj(column -> "c" + column).toList();

    @LocalServerPort
    private int port;

    private HubClient hub;
    private HubClient operator;

    @BeforeAll
    void prepare() {
        hub = HubClient.on(port);
        operator = hub.as("operator");
        Ledgers.importInto(operator, Ledgers.resource("units.ndjson"), Ledgers.resource("procedures.ndjson"));
        assertThat(Ledgers.post(operator, VectorLedger.lines()).keySet()).isSubsetOf(200, 201);
    }

    @Test
    void givesTheRowsThatMustCome() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (String line : VectorLedger.expected()) {
            String[] cells = line.split(",", 4);
            expected.computeIfAbsent(
                            "unit=%s&from=%s&to=%s".formatted(cells[0], cells[1], cells[2]), any -> new ArrayList<>())
                    .add(cells[3]);
        }

        assertThat(expected).hasSize(20);
        expected.forEach((question, rows) -> assertThat(csv("06a", question))
                .as(question)
                .startsWith("fieldCode,fieldName," + String.join(",", COLUMNS))
                .map(line -> line.replaceFirst("^([^,]*),[^,]*", "$1"))
                .endsWith(rows.toArray(String[]::new))
                .hasSize(rows.size() + 1));
    }

    @Test
    void saysHowManyWereTransferredAndReopenedSinceThePeriodBefore() {
        for (String unit : List.of("X77", "X77.01", "X77.02", "X77.03", "X77.01.01")) {
            JsonNode before = form("06a", FIRST_QUARTER + "&unit=" + unit);
            JsonNode after = form("06a", SECOND_QUARTER + "&unit=" + unit);
            JsonNode difference = after.path("carriedOverDifference");

            assertThat(after.at("/total/c6").asInt())
                    .as(unit)
                    .isEqualTo(before.at("/total/c11").asInt()
                            + difference.path("transferred").asInt()
                            + difference.path("reopened").asInt());
        }
    }

    @Test
    void namesItsLayoutItsRulesAndWhatItsColumnsAre() {
        JsonNode form = form("06a", FIRST_QUARTER + "&unit=X77&policy=SHIFT&units=now");

        assertThat(form.path("form").asText()).isEqualTo("II.06a");
        assertThat(form.path("layout").asText()).isEqualTo("01/2020/TT-VPCP");
        assertThat(form.path("unitName").asText()).isEqualTo("Tỉnh mẫu X77");
        assertThat(form.path("policy").asText()).isEqualTo("SHIFT");
        assertThat(form.path("units").asText()).isEqualTo("now");
        assertThat(form.path("knownAt").asText()).endsWith("+07:00");
        assertThat(form.path("check").asText()).isEqualTo("c3 = c7 + c11");
        assertThat(form.path("inclusions").toString()).contains("SHIFT", "as of now");
        assertThat(form.path("columns")).hasSize(13);
        assertThat(form.at("/rows/0/number").asInt()).isEqualTo(1);
        assertThat(form.at("/rows/0/fieldName").asText()).isNotEmpty();
        assertThat(form.has("kind") || form.has("drawing")).isFalse();
    }

    @Test
    void sumsTheUnitsBelowToTheFormOfTheWhole() {
        JsonNode byField = form("06a", FIRST_QUARTER + "&unit=X77");
        JsonNode byUnit = form("06b", FIRST_QUARTER + "&unit=X77");

        assertThat(byUnit.path("form").asText()).isEqualTo("II.06b");
        assertThat(numbers(byUnit.path("total"))).isEqualTo(numbers(byField.path("total")));
        assertThat(byUnit.path("rows").findValuesAsText("unitCode")).contains("X77.01", "X77.02", "X77.03");
        byUnit.path("rows").forEach(row -> {
            String unit = row.path("unitCode").asText();
            if (!unit.equals("X77")) {
                assertThat(numbers(row))
                        .as(unit)
                        .isEqualTo(numbers(
                                form("06a", FIRST_QUARTER + "&unit=" + unit).path("total")));
            }
        });
        assertThat(csv("06b", FIRST_QUARTER + "&unit=X77").get(0))
                .isEqualTo("unitCode,unitName," + String.join(",", COLUMNS));
    }

    @Test
    void givesTheDossiersOfEachCellAndAsManyAsItsNumber() {
        JsonNode byField = form("06a", FIRST_QUARTER + "&unit=X77.01");
        List<JsonNode> rows = new ArrayList<>();
        byField.path("rows").forEach(rows::add);
        rows.add(byField.path("total"));
        form("06b", FIRST_QUARTER + "&unit=X77.01").path("rows").forEach(rows::add);

        for (JsonNode row : rows) {
            for (String column : List.of("c3", "c8", "c10", "c13")) {
                String address = row.path("dossiers").asText().replace("{column}", column);
                int number = row.path(column).asInt();
                assertThat(codes(address, 40)).as(address).hasSize(number);
            }
        }
        assertThat(codes(rows.get(0).path("dossiers").asText().replace("{column}", "c3"), 1000))
                .isEqualTo(codes(rows.get(0).path("dossiers").asText().replace("{column}", "c3"), 7));
    }

    @Test
    void isTheSameAgainAsKnownThenWhateverHasArrivedSince() {
        importUnit("Huyện mẫu F77.01");
        String question = "from=2025-03-01&to=2025-03-31&unit=F77";
        ObjectNode earlier = Events.event(
                "/ledgers/forms",
                "received",
                Events.newCode("F77.01"),
                "2025-03-03T08:00:00+07:00",
                "{'procedureCode':'9.900001','channel':'COUNTER','receivingUnit':'F77.01'}");
        assertThat(operator.event(earlier).status()).isEqualTo(201);
        JsonNode first = form("06a", question);
        String known =
                question + "&knownAt=" + HubClient.encoded(first.path("knownAt").asText());
        List<String> addresses = List.of("/api/v1/reports/06a?" + known, "/api/v1/reports/06b?" + known);
        List<String> before = addresses.stream().map(this::both).toList();
        String code = Events.newCode("F77.01");
        ObjectNode received = Events.event(
                "/ledgers/forms",
                "received",
                code,
                "2025-03-03T08:00:00+07:00",
                "{'procedureCode':'9.900001','channel':'ONLINE','receivingUnit':'F77.01'}");
        assertThat(operator.event(received).status()).isEqualTo(201);
        importUnit("Khu vực mẫu F77.01");

        assertThat(addresses.stream().map(this::both)).isEqualTo(before);
        assertThat(form("06a", known)).isEqualTo(first);
        assertThat(form("06a", question).at("/total/c4").asInt())
                .isEqualTo(first.at("/total/c4").asInt() + 1);
        assertThat(form("06b", question).at("/rows/0/unitName").asText()).isEqualTo("Khu vực mẫu F77.01");
        ObjectNode annulled = Events.event(
                "/ledgers/forms",
                "corrected",
                code,
                "2025-03-03T09:00:00+07:00",
                "{'corrects':{'source':'/ledgers/forms','id':'%s'},'annuls':true,'reason':'thử'}"
                        .formatted(received.path("id").asText()));
        assertThat(operator.event(annulled).status()).isEqualTo(201);
        assertThat(numbers(form("06a", question).path("total"))).isEqualTo(numbers(first.path("total")));
    }

    private void importUnit(String name) {
        Ledgers.importInto(operator, """
                {"code":"F77","name":"Tỉnh mẫu F77","level":"PROVINCE","validFrom":"2016-01-01"}
                {"code":"F77.01","name":"%s","level":"DISTRICT","parent":"F77","validFrom":"2016-01-01"}
                """.formatted(name), Ledgers.resource("procedures.ndjson"));
    }

    @Test
    void judgesByEachPolicy() {
        String code = "X77.03.04-230306-0001";
        assertThat(operator.events(List.of(
                                Events.event("/ledgers/forms", "received", code, "2023-03-06T08:00:00+07:00", """
                {'procedureCode':'9.900001','channel':'COUNTER','receivingUnit':'X77.03.04'}"""),
                                Events.event(
                                        "/ledgers/forms",
                                        "supplementRequested",
                                        code,
                                        "2023-03-08T09:00:00+07:00",
                                        "{'reason':'thiếu giấy tờ'}"),
                                Events.event("/ledgers/forms", "supplemented", code, "2023-03-13T09:00:00+07:00", "{}"),
                                Events.event("/ledgers/forms", "completed", code, "2023-03-17T10:00:00+07:00", "{}")))
                        .lines())
                .allSatisfy(line -> assertThat(line.path("status").asInt()).isIn(200, 201));

        assertThat(judged("SUBTRACT")).isEqualTo("EARLY 2023-03-13T17:00:00+07:00");
        assertThat(judged("RESTART")).isEqualTo("EARLY 2023-03-20T17:00:00+07:00");
        assertThat(judged("SHIFT")).isEqualTo("LATE 2023-03-16T17:00:00+07:00");
    }

    @Test
    void comesAsAFileWhoseNameSaysWhatItIs() {
        String address = "/api/v1/reports/06a?unit=X77.01&" + FIRST_QUARTER;
        HubClient.Answer csv = operator.get(address, "Accept", "text/csv");
        HubClient.Answer xlsx =
                operator.get(address, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"06a-X77.01-2025-01-01-2025-03-31.csv\"");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"06a-X77.01-2025-01-01-2025-03-31.xlsx\"");
        assertThat(operator.get(address, "Accept", "*/*").header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void refusesWhatItCannotAnswerAndSaysWhy() {
        String q = "/api/v1/reports/06a?";

        assertThat(problem(
                        q + "unit=X77&from=2025-02-01&to=2025-01-31&knownAt=2999-01-01T00:00:00Z&policy=x&units=y&z=1"))
                .isEqualTo("400 invalid-parameter z to knownAt policy units");
        assertThat(problem(q + FIRST_QUARTER + "&unit=NO-SUCH-UNIT")).startsWith("404 unit-not-found");
        assertThat(problem(q + "from=2010-01-01&to=2010-12-31&unit=X77.01")).isEqualTo("422 unit-not-in-period unit");
        assertThat(operator.get(q + "from=2010-01-01&to=2010-12-31&unit=X77.01", "Accept", "text/csv")
                        .json()
                        .path("detail")
                        .asText())
                .contains("existed from 2016-01-01 on");
        HubClient.Answer unwanted = operator.get(q + FIRST_QUARTER + "&unit=X77", "Accept", "application/pdf");
        assertThat(unwanted.status()).isEqualTo(406);
        assertThat(unwanted.json().path("code").asText()).isEqualTo("not-acceptable");
        assertThat(problem(q.replace("06a?", "06a/dossiers?") + FIRST_QUARTER + "&unit=X77"))
                .isEqualTo("400 invalid-parameter column");
        assertThat(hub.get(q + FIRST_QUARTER + "&unit=X77").status()).isEqualTo(401);
        assertThat(hub.as("post").get(q + FIRST_QUARTER + "&unit=X77").status()).isEqualTo(404);
        assertThat(hub.as("post").get(q + FIRST_QUARTER).json().path("rows")).isEmpty();
    }

    @Test
    void isDescribedWithExamplesThatWork() {
        JsonNode paths = hub.get("/v3/api-docs").json().path("paths");
        for (String path : List.of(
                "/api/v1/reports/06a",
                "/api/v1/reports/06b",
                "/api/v1/reports/06a/dossiers",
                "/api/v1/reports/06b/dossiers")) {
            JsonNode described = paths.path(path).path("get");
            List<String> examples = new ArrayList<>();
            Set<String> names = new HashSet<>();
            described.path("parameters").forEach(parameter -> {
                names.add(parameter.path("name").asText());
                if (parameter.has("example")) {
                    examples.add(parameter.path("name").asText() + "="
                            + parameter.path("example").asText());
                }
            });
            assertThat(names).as(path).contains("unit", "from", "to", "knownAt", "policy", "units");
            assertThat(operator.get(path + "?" + String.join("&", examples)).status())
                    .as(path)
                    .isEqualTo(200);
            assertThat(described.at("/responses").fieldNames()).toIterable().contains("200", "400", "404", "422");
        }
    }

    private String judged(String policy) {
        JsonNode item = operator.get(
                        "/api/v1/reports/06a/dossiers?unit=X77.03.04&from=2023-03-01&to=2023-03-31&column=c7"
                                + "&policy=" + policy)
                .json()
                .at("/items/0");
        return item.path("verdict").asText() + " " + item.path("dueAt").asText();
    }

    /** JSON and CSV. */
    private String both(String address) {
        return operator.get(address).body()
                + operator.get(address, "Accept", "text/csv").body();
    }

    private JsonNode form(String form, String query) {
        HubClient.Answer answer = operator.get("/api/v1/reports/" + form + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> csv(String form, String query) {
        HubClient.Answer answer = operator.get("/api/v1/reports/" + form + "?" + query, "Accept", "text/csv");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    /** The codes on all pages, each once. */
    private Set<String> codes(String address, int limit) {
        Set<String> codes = new LinkedHashSet<>();
        String cursor = "";
        while (cursor != null) {
            HubClient.Answer answer = operator.get(address + "&limit=" + limit + cursor);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            JsonNode page = answer.json();
            page.path("items")
                    .findValuesAsText("code")
                    .forEach(code -> assertThat(codes.add(code)).as(code).isTrue());
            cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return codes;
    }

    private static List<Integer> numbers(JsonNode row) {
        return COLUMNS.stream().map(column -> row.path(column).asInt()).toList();
    }

    private String problem(String address) {
        HubClient.Answer answer = operator.get(address);
        List<String> told = new ArrayList<>(Arrays.asList(
                String.valueOf(answer.status()), answer.json().path("code").asText()));
        answer.json()
                .path("violations")
                .forEach(each -> told.add(each.path("pointer").asText()));
        return String.join(" ", told);
    }
}
