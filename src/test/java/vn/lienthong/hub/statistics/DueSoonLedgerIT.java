package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Horizon;
import vn.lienthong.hub.dossier.OfficeHorizons;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.dossier.Timeliness;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.WorkEveryDay;

/**
 * The early warning over dossiers to which everything happened that can move the moment after which they are late, against a
 * slow count of the folded dossiers; and what it said, asked for again when more has happened. The units have ended in part.
 */
@StatisticsTest
class DueSoonLedgerIT {

    private static final String SOURCE = "/ledgers/due-soon";
    private static final String PROVINCE = "E10";
    private static final List<String> UNITS = List.of("E10.01", "E10.01.01", "E10.01.02", "E10.02.01");
    private static final List<Integer> HOURS = List.of(1, 4, 8, 13, 40);
    private static final int DOSSIERS = 250;

    private final Random random = new Random(7);
    private final Map<String, Integer> pauses = new TreeMap<>();
    private HubClient operator;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DossierReader dossiers;

    @Autowired
    private OfficeHorizons horizons;

    @Autowired
    private StageDeadlines stages;

    @Test
    void saysWhatTheFoldedDossiersSayAndSaysItAgain() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", PROVINCE), RandomLedger.procedures());
        WorkEveryDay.put(operator, PROVINCE, clock);
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= DOSSIERS; number++) {
            live(number, lines);
        }
        assertThat(Ledgers.post(operator, lines)).containsOnlyKeys(201);
        String question =
                "/api/v1/indicators/due-soon?unit=%s&groupBy=unit,stage&hours=1,4,8,13,40".formatted(PROVINCE);

        HubClient.Answer then = operator.get(question);

        assertThat(then.status()).as(then.body()).isEqualTo(200);
        assertThat(cells(then.json())).isEqualTo(slow(Instant.parse(instant(then.json()))));
        assertThat(cells(then.json()).keySet().stream()
                        .map(key -> key.split(" ")[2])
                        .distinct())
                .as("something of everything")
                .contains("overdue", "within40", "more", "paused");
        List<JsonNode> linked = then.json().findParents("dossiersLink");
        assertThat(linked).hasSizeGreaterThan(100);
        List<String> lists = linked.stream().map(this::list).toList();

        List<String> more = new ArrayList<>();
        for (int number = 1; number <= DOSSIERS; number++) {
            happens(number, random.nextInt(5), minutesAgo(1), more);
        }
        assertThat(Ledgers.post(operator, more)).containsOnlyKeys(201);
        Ledgers.importInto(
                operator,
                RandomLedger.units().replace("R10", PROVINCE).replace("Đơn vị", "Cơ quan"),
                RandomLedger.procedures());
        HubClient.Answer now = operator.get(question);

        assertThat(cells(now.json()))
                .isEqualTo(slow(Instant.parse(instant(now.json()))))
                .isNotEqualTo(cells(then.json()));
        String again = question + "&knownAt="
                + HubClient.encoded(then.json().path("knownAt").asText());
        assertThat(operator.get(again).body()).isEqualTo(then.body());
        assertThat(linked.stream().map(this::list).toList()).isEqualTo(lists);
    }

    /** What the address of a cell shows. */
    private String list(JsonNode cell) {
        HubClient.Answer page = operator.get(cell.path("dossiersLink").asText() + "&limit=1000");
        assertThat(page.json().path("items"))
                .as(cell.toString())
                .hasSize(cell.path("dossiers").asInt());
        return page.body();
    }

    private void live(int number, List<String> lines) {
        SaidFact received = said(number, "received", minutesAgo(30 * 24 * 60 - random.nextInt(10)))
                .with("procedureCode", "9.10000" + (1 + random.nextInt(4)))
                .with("channel", "COUNTER")
                .with("receivingUnit", UNITS.get(random.nextInt(UNITS.size())));
        if (random.nextInt(10) > 0) {
            received.with("promisedAt", minutesAgo(random.nextInt(12 * 24 * 60) - 6 * 24 * 60));
        }
        lines.add(received.line());
        int days = 29;
        while (days > 1 && random.nextInt(4) > 0) {
            happens(number, random.nextInt(6), minutesAgo(days * 24 * 60 - random.nextInt(1000)), lines);
            days -= 1 + random.nextInt(9);
        }
    }

    /** A pause begins or ends, the work goes on, the appointment moves, or the dossier is finished; or nothing. */
    private void happens(int number, int what, LocalDateTime time, List<String> lines) {
        boolean paused = pauses.getOrDefault(code(number), 0) % 2 == 1;
        switch (what) {
            case 0, 1 -> {
                pauses.merge(code(number), 1, Integer::sum);
                lines.add(
                        paused
                                ? said(number, "supplemented", time).line()
                                : said(number, "supplementRequested", time)
                                        .with("reason", "r")
                                        .line());
            }
            case 2 ->
                lines.add(said(number, "progressed", time)
                        .with("toUnit", UNITS.get(random.nextInt(UNITS.size())))
                        .line());
            case 3 ->
                lines.add(said(number, "rescheduled", time)
                        .with("promisedAt", minutesAgo(random.nextInt(8 * 24 * 60) - 4 * 24 * 60))
                        .with("reason", "r")
                        .line());
            case 4 -> {
                if (random.nextInt(3) == 0) {
                    lines.add(said(number, "completed", time).line());
                }
            }
            default -> {}
        }
    }

    private SaidFact said(int number, String fact, LocalDateTime time) {
        return new SaidFact(SOURCE, number + "-" + fact + "-" + time, fact, code(number), time);
    }

    private static String code(int number) {
        return "E77.01-260101-%04d".formatted(number);
    }

    private LocalDateTime minutesAgo(int minutes) {
        return LocalDateTime.ofInstant(clock.instant(), VietnamTime.OFFSET)
                .truncatedTo(ChronoUnit.SECONDS)
                .minusMinutes(minutes);
    }

    /** By unit, stage and figure, without noughts. */
    private static Map<String, Integer> cells(JsonNode answer) {
        Map<String, Integer> cells = new TreeMap<>();
        for (JsonNode group : answer.path("groups")) {
            String of = group.at("/keys/0/key").asText() + " "
                    + group.at("/keys/1/key").asText() + " ";
            for (String figure : List.of("overdue", "more", "paused", "withoutDueTime")) {
                cells.put(of + figure, group.path(figure).path("dossiers").asInt());
            }
            group.path("within")
                    .forEach(band -> cells.put(
                            of + "within" + band.path("hours").asText(),
                            band.path("dossiers").asInt()));
        }
        cells.values().removeIf(count -> count == 0);
        return cells;
    }

    private Map<String, Integer> slow(Instant now) {
        List<Horizon> ends = HOURS.stream()
                .map(hours -> horizons.of(now, Duration.ofHours(hours), Set.copyOf(UNITS)))
                .toList();
        Map<String, Integer> cells = new TreeMap<>();
        for (Long id : jdbc.sql("select id from dossier where code like 'E77.01%'")
                .query(Long.class)
                .list()) {
            Dossier dossier = dossiers.load(id);
            if (dossier.inProgress()) {
                String key = dossier.competentUnit() + " " + stage(dossier, now) + " " + figure(dossier, ends, now);
                cells.merge(key, 1, Integer::sum);
            }
        }
        return cells;
    }

    private static String figure(Dossier dossier, List<Horizon> ends, Instant now) {
        Instant lateAfter = Timeliness.lateAfter(dossier);
        if (lateAfter == null) {
            return dossier.paused() ? "paused" : "withoutDueTime";
        }
        if (lateAfter.isBefore(now)) {
            return "overdue";
        }
        for (int i = 0; i < HOURS.size(); i++) {
            if (!lateAfter.isAfter(ends.get(i).of(dossier.competentUnit()))) {
                return "within" + HOURS.get(i);
            }
        }
        return "more";
    }

    private String stage(Dossier dossier, Instant now) {
        return dossier.procedure() == null || dossier.procedure().stages().size() < 2
                ? "WHOLE"
                : stages.runs(dossier, now).stream()
                        .filter(run -> run.endedAt() == null)
                        .map(StageRun::role)
                        .findFirst()
                        .orElse("null");
    }

    private static String instant(JsonNode answer) {
        return OffsetDateTime.parse(answer.path("knownAt").asText()).toInstant().toString();
    }
}
