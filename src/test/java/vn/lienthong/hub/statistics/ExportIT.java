package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/** Lists of dossiers as files against their pages, of a ledger in which everything happens. */
@StatisticsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {

    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String PERIOD = "unit=E30&from=2025-02-01&to=2025-05-31";

    @LocalServerPort
    private int port;

    private HubClient hub;
    private HubClient operator;

    @BeforeAll
    void prepare() {
        hub = HubClient.on(port);
        operator = hub.as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "E30"), RandomLedger.procedures());
        Ledgers.post(
                operator,
                RandomLedger.lines(31, 300).stream()
                        .map(line -> line.replace("R10", "E30")
                                .replace("\"R/", "\"E/")
                                .replace("/ledgers/random", "/ledgers/e10"))
                        .toList());
    }

    @Test
    void areThePagesOfACellOneBehindTheOther() {
        for (String policy : List.of("SUBTRACT", "RESTART", "SHIFT")) {
            for (String cell : List.of(
                    "06a/dossiers?column=c3",
                    "06a/dossiers?column=c8&field=F1",
                    "06a/dossiers?column=c10",
                    "06a/dossiers?column=c13&units=now",
                    "06b/dossiers?column=c7&row=E30.01")) {
                assertSameAsPages("/api/v1/reports/" + cell + "&policy=" + policy + "&" + PERIOD);
            }
        }
    }

    @Test
    void areThePagesOfAFigureOneBehindTheOther() {
        for (String figure : List.of(
                "on-time/dossiers?figure=received",
                "on-time/dossiers?figure=late&rule=portal&groupBy=field&key=F0",
                "on-time/dossiers?figure=early&groupBy=unit,channel&key=E30.01.01,ONLINE&units=now",
                "supplements/dossiers?figure=asked",
                "stages/dossiers?figure=open")) {
            assertSameAsPages("/api/v1/indicators/" + figure + "&" + PERIOD);
        }
    }

    private void assertSameAsPages(String address) {
        List<JsonNode> pages = pages(address);
        String known = address + "&knownAt="
                + HubClient.encoded(pages.get(0).path("knownAt").asText());
        List<JsonNode> items = new ArrayList<>();
        pages.forEach(page -> page.path("items").forEach(items::add));
        HubClient.Answer lines = whole(operator, known, LINES);
        HubClient.Answer csv = whole(operator, known, CSV);

        assertThat(items).as(address).hasSizeGreaterThan(2);
        assertThat(lines.lines()).as(address).isEqualTo(items);
        List<String> rows = csv.body().lines().toList();
        List<String> columns = List.of(rows.get(0).split(","));
        assertThat(rows.subList(1, rows.size()))
                .as(address)
                .isEqualTo(items.stream().map(item -> row(item, columns)).toList());
        for (HubClient.Answer answer : List.of(lines, csv)) {
            assertThat(answer.header("Row-Count")).isEqualTo("" + items.size());
            assertThat(answer.header("Known-At"))
                    .isEqualTo(pages.get(0).path("knownAt").asText());
        }
    }

    /** Codes of dossiers and units have nothing that CSV would have to quote. */
    private static String row(JsonNode item, List<String> columns) {
        assertThat(columns).contains(fields(item));
        return String.join(
                ",",
                columns.stream()
                        .map(column -> item.path(column).isNull()
                                ? ""
                                : item.path(column).asText())
                        .toList());
    }

    private static String[] fields(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.fieldNames().forEachRemaining(names::add);
        return names.toArray(String[]::new);
    }

    private List<JsonNode> pages(String address) {
        List<JsonNode> pages = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok(operator.get(address + "&limit=17" + cursor)).json();
            pages.add(page);
            cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return pages;
    }

    @Test
    void sayByTheirHeadWhatTheyAre() {
        HubClient.Answer form =
                whole(operator, "/api/v1/reports/06a/dossiers?column=c8&policy=SHIFT&field=F1&" + PERIOD, CSV);
        HubClient.Answer figure =
                whole(operator, "/api/v1/indicators/on-time/dossiers?figure=late&rule=portal&" + PERIOD, LINES);

        assertThat(form.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(form.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"06a-E30-2025-02-01-2025-05-31-F1-c8.csv\"");
        assertThat(form.header("Rule")).isEqualTo("SHIFT");
        assertThat(form.body()).startsWith("code,unit,field,receivedAt,dueAt,finishedAt,verdict\n");
        assertThat(figure.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(figure.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"on-time-E30-2025-02-01-2025-05-31-late.ndjson\"");
        assertThat(figure.header("Rule")).isEqualTo("portal");
        assertThat(OffsetDateTime.parse(figure.header("Known-At")).getOffset().getId())
                .isEqualTo("+07:00");
    }

    @Test
    void areTheSameAgainAsKnownThenWhateverHasArrivedSince() {
        String question = "/api/v1/reports/06a/dossiers?column=c3&unit=E11&from=2018-03-01&to=2018-03-31";
        tell("E11.01", "E11.01-180301-0001");
        HubClient.Answer before = whole(operator, question, CSV);
        tell("E11.01", "E11.01-180302-0002");

        String known = question + "&knownAt=" + HubClient.encoded(before.header("Known-At"));
        assertThat(whole(operator, known, CSV).body()).isEqualTo(before.body());
        assertThat(whole(operator, question, CSV).body().lines()).hasSize(3);
    }

    @Test
    void showACallerNoMoreThanItMaySee() {
        tell("E90.01", "E90.01-180301-0001");
        tell("E90.02", "E90.02-180301-0002");
        String period = "&from=2018-03-01&to=2018-03-31";
        for (String list : List.of(
                "/api/v1/reports/06a/dossiers?column=c3", "/api/v1/indicators/on-time/dossiers?figure=received")) {
            assertThat(whole(operator, list + period + "&unit=E90", LINES).lines())
                    .extracting(line -> line.path("code").asText())
                    .containsExactly("E90.01-180301-0001", "E90.02-180301-0002");
            assertThat(whole(hub.as("reader"), list + period, LINES).lines())
                    .extracting(line -> line.path("code").asText())
                    .containsExactly("E90.01-180301-0001");
            HubClient.Answer none = whole(hub.as("post"), list + period, CSV);
            assertThat(none.body().lines()).hasSize(1);
            assertThat(none.header("Row-Count")).isEqualTo("0");
            assertThat(problem(hub.as("reader"), list + period + "&unit=E90.02", CSV))
                    .isEqualTo("404 unit-not-found");
            assertThat(problem(hub, list + period, CSV)).isEqualTo("401 unauthenticated");
        }
    }

    private void tell(String unit, String code) {
        String province = unit.substring(0, 3);
        Ledgers.importInto(
                operator,
                Stream.of("01", "02")
                        .map(district -> """
                {"code":"%1$s.%2$s","name":"Huyện mẫu","level":"DISTRICT","parent":"%1$s","validFrom":"2016-01-01"}
                """.formatted(province, district))
                        .reduce("""
                {"code":"%s","name":"Tỉnh mẫu","level":"PROVINCE","validFrom":"2016-01-01"}
                """.formatted(province), String::concat),
                RandomLedger.procedures());
        assertThat(Ledgers.post(operator, List.of("""
                {"specversion":"1.0","id":"%1$s","source":"/ledgers/exports","type":"vn.lienthong.dossier.received.v1",\
                "subject":"%1$s","time":"2018-03-06T08:00:00+07:00","data":{"procedureCode":"9.100001",\
                "channel":"COUNTER","receivingUnit":"%2$s","promisedAt":"2018-03-09T17:00:00+07:00"}}""".formatted(code, unit)))).containsOnlyKeys(201);
    }

    @Test
    void refuseWhatTheyCannotGiveAndSayWhy() {
        String form = "/api/v1/reports/06a/dossiers?" + PERIOD;
        String figure = "/api/v1/indicators/on-time/dossiers?" + PERIOD;

        assertThat(problem(operator, form + "&column=c3&limit=10", CSV)).isEqualTo("400 invalid-parameter");
        assertThat(problem(operator, form, LINES)).isEqualTo("400 invalid-parameter");
        assertThat(problem(operator, figure + "&figure=late&cursor=x", LINES)).isEqualTo("400 invalid-parameter");
        assertThat(problem(operator, figure + "&figure=none", CSV)).isEqualTo("400 invalid-parameter");
        assertThat(problem(operator, form + "&column=c3", "application/pdf")).isEqualTo("406 not-acceptable");
        assertThat(problem(
                        operator, "/api/v1/reports/06a/dossiers?column=c3&unit=E30&from=2010-01-01&to=2010-01-31", CSV))
                .isEqualTo("422 unit-not-in-period");
    }

    @Test
    void areNotGivenToWhoDoesNotAskForThem() {
        for (String accept : List.of("*/*", "application/json", "application/json, text/plain, */*")) {
            assertThat(operator.get("/api/v1/reports/06a/dossiers?column=c3&" + PERIOD, "Accept", accept)
                            .header("Content-Type"))
                    .isEqualTo("application/json");
        }
        assertThat(operator.get("/api/v1/indicators/on-time/dossiers?figure=late&" + PERIOD)
                        .header("Content-Type"))
                .isEqualTo("application/json");
    }

    private static HubClient.Answer whole(HubClient caller, String address, String type) {
        return ok(caller.get(address, "Accept", type));
    }

    private static HubClient.Answer ok(HubClient.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String problem(HubClient caller, String address, String type) {
        HubClient.Answer answer = caller.get(address, "Accept", type);
        assertThat(answer.header("Content-Disposition")).isNull();
        return answer.status() + " " + answer.json().path("code").asText();
    }
}
