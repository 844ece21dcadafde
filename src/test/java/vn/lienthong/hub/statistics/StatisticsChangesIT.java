package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.statistics.milestone.FormCount;
import vn.lienthong.hub.statistics.milestone.FormCounters;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.testing.HubClient;

/** A system of the province that keeps its own copy of the cells and asks only for what changed. */
@StatisticsTest
class StatisticsChangesIT {

    private static final LocalDate FROM = LocalDate.parse("2025-02-11");
    private static final LocalDate TO = LocalDate.parse("2025-04-20");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private FormCounters counters;

    @Autowired
    private KnownTicks ticks;

    private final Map<String, JsonNode> copy = new LinkedHashMap<>();
    private String next = "";

    @Test
    void aCopyOfTheCellsAddsUpToTheFormHoweverItIsPulled() {
        HubClient operator = operator();
        List<String> lines = lines();
        int third = lines.size() / 3;
        pull("province", 1000);
        for (int part = 0; part < 3; part++) {
            List<String> mine = lines.subList(part * third, part == 2 ? lines.size() : (part + 1) * third);
            CompletableFuture<Void> posting = CompletableFuture.runAsync(() -> Ledgers.post(operator, mine));
            while (!posting.isDone()) {
                pull("province", 7);
            }
            posting.join();
            pull("province", 7);

            assertThat(fromCopy()).isEqualTo(fromCounters());
        }
        assertThat(copy.values()).anyMatch(cell -> cell.has("restated"));
        assertThat(pull("province", 1000)).as("nothing has changed").isEmpty();
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws Exception {
        operator();
        String cell = """
                insert into form_change (unit, field, day, since, online, other, early, on_time, late, open, overdue, known_at,
                    recorded_in)
                values ('%s', 'F0', '2019-01-01', '2019-01-01', 1, 0, 0, 0, 0, 1, 0, now(), pg_current_xact_id())
                """;
        pull("province", 1000);
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            late.createStatement().execute(cell.formatted("Z.LATE"));
            jdbc.sql(cell.formatted("Z.EARLY")).update();
            assertThat(units(pull("province", 1000))).doesNotContain("Z.LATE");
            late.commit();
        }
        await().untilAsserted(() -> assertThat(units(pull("province", 1000))).contains("Z.LATE"));
        assertThat(copy.keySet()).anyMatch(key -> key.startsWith("Z.EARLY"));
        jdbc.sql("delete from form_change where unit like 'Z.%'").update();
        jdbc.sql("delete from form_day where unit like 'Z.%'").update();
        jdbc.sql("delete from form_balance where unit like 'Z.%'").update();
    }

    @Test
    void aPartnerSeesTheCellsOfItsUnitsOnly() {
        Ledgers.importInto(HubClient.on(port).as("operator"), RandomLedger.units(), RandomLedger.procedures());
        Ledgers.post(HubClient.on(port).as("operator"), RandomLedger.lines(42, 40));

        assertThat(units(pull("district-1", 5000))).isNotEmpty().allMatch(unit -> unit.startsWith("R10.01"));
    }

    @Test
    void refusesWhatIsNoCursor() {
        HubClient province = HubClient.on(port).as("province");
        for (String query : List.of("since=abc", "limit=0", "limit=5001", "since=WzEsIngiXQ")) {
            HubClient.Answer answer = province.get("/api/v1/statistics/changes?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.json().path("code").asText()).isEqualTo("invalid-parameter");
        }
    }

    private List<JsonNode> pull(String client, int limit) {
        List<JsonNode> pulled = new ArrayList<>();
        JsonNode page;
        do {
            HubClient.Answer answer = HubClient.on(port)
                    .as(client)
                    .get("/api/v1/statistics/changes?limit=" + limit + (next.isEmpty() ? "" : "&since=" + next));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            page = answer.json();
            page.path("changes").forEach(pulled::add);
            next = page.path("next").asText();
        } while (page.path("more").asBoolean());
        pulled.forEach(cell -> copy.put(
                String.join(
                        "|",
                        cell.path("unit").asText(),
                        cell.path("field").asText(),
                        cell.path("day").asText()),
                cell));
        return pulled;
    }

    private static List<String> units(List<JsonNode> cells) {
        return cells.stream().map(cell -> cell.path("unit").asText()).toList();
    }

    /** As the description of the feed says: unit and field -> received, resolved, in progress, overdue. */
    private Map<String, List<Long>> fromCopy() {
        Map<String, List<Long>> sums = new LinkedHashMap<>();
        copy.values().stream()
                .filter(cell -> cell.path("unit").asText().startsWith("R14"))
                .forEach(cell -> {
                    LocalDate day = LocalDate.parse(cell.path("day").asText());
                    if (!day.isAfter(TO)) {
                        long within = day.isBefore(FROM) ? 0 : 1;
                        long received = within * received(cell);
                        long resolved = within * resolved(cell);
                        for (JsonNode part : cell.path("restated")) {
                            boolean before =
                                    LocalDate.parse(part.path("day").asText()).isBefore(FROM);
                            received -= before ? within * received(part) : 0;
                            resolved -= before ? within * resolved(part) : 0;
                        }
                        add(
                                sums,
                                cell.path("unit").asText() + cell.path("field").asText(),
                                List.of(
                                        received,
                                        resolved,
                                        cell.path("inProgress").asLong(),
                                        cell.path("overdue").asLong()));
                    }
                });
        sums.values().removeIf(numbers -> numbers.stream().allMatch(number -> number == 0));
        return new TreeMap<>(sums);
    }

    private Map<String, List<Long>> fromCounters() {
        Map<String, List<Long>> sums = new LinkedHashMap<>();
        for (FormCount count : counters.of(FROM, TO, Optional.empty(), ticks.now())) {
            if (count.unit().startsWith("R14")) {
                add(
                        sums,
                        count.unit() + count.field(),
                        List.of(
                                count.online() + count.other(),
                                count.early() + count.onTime() + count.late(),
                                count.open(),
                                count.overdue()));
            }
        }
        sums.values().removeIf(numbers -> numbers.stream().allMatch(number -> number == 0));
        return new TreeMap<>(sums);
    }

    private static void add(Map<String, List<Long>> sums, String key, List<Long> numbers) {
        sums.merge(key, numbers, (one, other) -> {
            List<Long> sum = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                sum.add(one.get(i) + other.get(i));
            }
            return sum;
        });
    }

    private static long received(JsonNode cell) {
        return cell.path("receivedOnline").asLong() + cell.path("receivedOther").asLong();
    }

    private static long resolved(JsonNode cell) {
        return cell.path("early").asLong()
                + cell.path("onTime").asLong()
                + cell.path("late").asLong();
    }

    private HubClient operator() {
        HubClient operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "R14"), RandomLedger.procedures());
        return operator;
    }

    private static List<String> lines() {
        return RandomLedger.lines(14, 150).stream()
                .map(line ->
                        line.replace("R10", "R14").replace("\"R/", "\"W/").replace("/ledgers/random", "/ledgers/r14"))
                .toList();
    }
}
