package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.statistics.SlowIndicators.Thing;
import vn.lienthong.hub.testing.HubClient;

/** Every indicator, and the dossiers behind its figures, against a slow and obvious count over the folded histories. */
@StatisticsTest
class IndicatorLedgerIT {

    private static final List<String> INDICATORS = List.of(
            "on-time/current",
            "on-time/original",
            "on-time/portal",
            "on-time/recorded",
            "handling-time",
            "channels",
            "supplements",
            "appointments",
            "stages");

    private static final Map<String, Set<Mark.Code>> KINDS = Map.of(
            "skipped-stage", Set.of(Mark.Code.SKIPPED_STAGE),
            "completion-without-processing", Set.of(Mark.Code.SKIPPED_PROCESSING),
            "return-before-completion", Set.of(Mark.Code.RETURNED_WITHOUT_COMPLETION),
            "finished-while-waiting", Set.of(Mark.Code.SKIPPED_SUPPLEMENT, Mark.Code.SKIPPED_PAYMENT),
            "fact-out-of-place", Set.of(Mark.Code.NOT_ALLOWED),
            "silently-moved-appointment",
                    Set.of(Mark.Code.APPOINTMENT_REWRITTEN, Mark.Code.RESCHEDULED_WITHOUT_APOLOGY),
            "second-reappointment", Set.of(Mark.Code.RESCHEDULED_AGAIN));

    private static final List<String> GROUPINGS =
            List.of("", "unit", "stage", "month", "field,unit", "procedure,channel", "stage,month,unit");

    private static final List<Period> PERIODS = List.of(
            period("2025-01-01", "2025-12-31"), period("2025-02-15", "2025-03-20"), period("2025-05-02", "2025-05-02"));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DossierReader dossiers;

    @Autowired
    private Fold fold;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Calendars calendars;

    private HubClient operator;

    @BeforeEach
    void post() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units(), RandomLedger.procedures());
        assertThat(Ledgers.post(operator, RandomLedger.lines(42, 400)).keySet()).isSubsetOf(200, 201);
    }

    @Test
    void countAndListAsTheFoldedHistoriesSay() {
        for (Period period : PERIODS) {
            Map<String, Dossier> folded = folded(period);
            SlowIndicators slow = new SlowIndicators(period.from(), period.to(), deadlines);
            for (String name : INDICATORS) {
                for (String unit : List.of("R10", "R10.02.01")) {
                    for (UnitsAs unitsAs : UnitsAs.values()) {
                        List<Thing> things = new ArrayList<>();
                        folded.forEach((code, dossier) -> slow.things(name, code, dossier).stream()
                                .filter(thing -> isCounted(thing, unit, unitsAs))
                                .forEach(things::add));
                        (unit.equals("R10") ? GROUPINGS : List.of("field,unit"))
                                .forEach(groupBy -> compare(things, name, unit, period, unitsAs, groupBy));
                        if (period.equals(PERIODS.get(1))) {
                            SlowIndicators.names(things)
                                    .forEach(figure -> list(things, name, unit, period, unitsAs, figure));
                        }
                    }
                }
            }
        }
    }

    @Test
    void handlingTimesAreSpreadAsTheFoldedHistoriesSay() {
        for (Period period : PERIODS) {
            Map<String, List<Long>> minutes = new TreeMap<>();
            for (Dossier dossier : folded(period).values()) {
                Instant finish = dossier.milestones().finishedAt();
                if (dossier.milestones().receivedAt() != null && finish != null && !finish.isBefore(period.start())) {
                    long handled = handledMinutes(dossier);
                    minutes.computeIfAbsent(dossier.competentUnit(), any -> new ArrayList<>())
                            .add(handled);
                    minutes.computeIfAbsent("", any -> new ArrayList<>()).add(handled);
                }
            }
            String query = query("handling-time", "", "R10", period, UnitsAs.THEN, "unit");
            JsonNode answer = ask(query);
            Map<String, JsonNode> spreads = new TreeMap<>(Map.of("", answer.at("/total/hours")));
            Ledgers.groups(answer).forEach((unit, group) -> spreads.put(unit, group.path("hours")));

            spreads.values().removeIf(JsonNode::isNull);
            assertThat(spreads.keySet()).as(query).isEqualTo(minutes.keySet());
            minutes.forEach((unit, all) ->
                    assertThat(spread(spreads.get(unit))).as(query + " " + unit).isEqualTo(SlowIndicators.hours(all)));
        }
    }

    private long handledMinutes(Dossier dossier) {
        return LegalClock.officeTime(
                        calendars.of(dossier.acceptedBy(), dossier.receptionRecordedAt()),
                        dossier.milestones().startedAt(),
                        dossier.milestones().finishedAt(),
                        dossier.pauses())
                .toMinutes();
    }

    private static List<String> spread(JsonNode spread) {
        return Stream.of("dossiers", "average", "median", "percentile90", "longest")
                .map(number -> number.equals("dossiers")
                        ? spread.path(number).asText()
                        : spread.path(number).decimalValue().setScale(2).toPlainString())
                .toList();
    }

    @Test
    void hintsAreTheMarksOfTheFoldedHistories() {
        for (Period period : PERIODS) {
            Map<String, Dossier> folded = folded(period);
            SlowIndicators slow = new SlowIndicators(period.from(), period.to(), deadlines);
            Map<String, Long> hints = new TreeMap<>();
            Map<String, Long> marked = new TreeMap<>();
            Map<String, List<String>> listed = new TreeMap<>();
            folded.forEach((code, dossier) -> {
                if (dossier.milestones().receivedAt() != null && dossier.competentUnit() != null) {
                    KINDS.forEach((kind, codes) -> {
                        long count = slow.marks(dossier).stream()
                                .filter(codes::contains)
                                .count();
                        if (count > 0) {
                            hints.merge(kind, count, Long::sum);
                            marked.merge(kind, 1L, Long::sum);
                            listed.computeIfAbsent(kind, any -> new ArrayList<>())
                                    .add(code);
                        }
                    });
                }
            });
            String query = "?unit=R10&from=" + period.from() + "&to=" + period.to();
            JsonNode answer = ask("/api/v1/integrity" + query + "&groupBy=unit");
            assertThat(numbers(answer.at("/total/kinds"), "hints")).as(query).isEqualTo(hints);
            assertThat(numbers(answer.at("/total/kinds"), "dossiers")).as(query).isEqualTo(marked);
            Map<String, Long> ofUnits = new TreeMap<>();
            answer.path("groups").forEach(group -> numbers(group.path("kinds"), "hints")
                    .forEach((kind, count) -> ofUnits.merge(kind, count, Long::sum)));
            assertThat(ofUnits).as(query).isEqualTo(hints);
            listed.forEach((kind, codes) -> listHints(kind, codes, hints.get(kind), query));
        }
    }

    private void listHints(String kind, List<String> codes, long hints, String query) {
        List<String> found = new ArrayList<>();
        long told = 0;
        JsonNode page = ask("/api/v1/integrity/dossiers" + query + "&limit=40&kind=" + kind);
        assertThat(page.path("count").asInt()).isEqualTo(codes.size());
        while (page != null) {
            for (JsonNode item : page.path("items")) {
                found.add(item.path("code").asText());
                for (JsonNode hint : item.path("hints")) {
                    told++;
                    assertThat(hint.path("events")).as(item.toString()).isNotEmpty();
                    assertThat(hint.at("/events/0/source").asText()).isEqualTo("/ledgers/random");
                    assertThat(hint.at("/events/0/type").asText()).startsWith("vn.lienthong.dossier.");
                }
            }
            page = page.has("next")
                    ? ask("/api/v1/integrity/dossiers" + query + "&limit=40&kind=" + kind + "&cursor="
                            + page.path("next").asText())
                    : null;
        }
        assertThat(found.stream().sorted().toList())
                .as(kind)
                .isEqualTo(codes.stream().sorted().toList());
        assertThat(told).as(kind).isEqualTo(hints);
    }

    private static Map<String, Long> numbers(JsonNode kinds, String number) {
        Map<String, Long> numbers = new TreeMap<>();
        kinds.forEach(kind ->
                numbers.put(kind.path("kind").asText(), kind.path(number).asLong()));
        return numbers;
    }

    private Map<String, Dossier> folded(Period period) {
        Map<Long, String> codes = new TreeMap<>();
        jdbc.sql("select id, code from dossier where merged_into is null and (code like 'R10%' or code like 'R/%')")
                .query(row -> {
                    codes.put(row.getLong("id"), row.getString("code"));
                });
        Map<Long, List<StoredFact>> histories = dossiers.histories(codes.keySet());
        Map<String, Dossier> folded = new TreeMap<>();
        histories.forEach((id, facts) -> folded.put(codes.get(id), fold.before(facts, period.end())));
        return folded;
    }

    private static boolean isCounted(Thing thing, String unit, UnitsAs unitsAs) {
        return thing.unit() != null
                && (unitsAs == UnitsAs.THEN
                        ? RandomLedger.isWithin(thing.unit(), unit, thing.day())
                        : RandomLedger.isWithin(unit(thing, unitsAs), unit, LocalDate.of(2026, 1, 1)));
    }

    private static String unit(Thing thing, UnitsAs unitsAs) {
        return unitsAs == UnitsAs.THEN
                ? thing.unit()
                : RandomLedger.now(thing.unit(), thing.keys().get("field"));
    }

    private void compare(List<Thing> things, String name, String unit, Period period, UnitsAs unitsAs, String groupBy) {
        String query = query(name, "", unit, period, unitsAs, groupBy);
        JsonNode answer = ask(query);
        Map<String, Map<String, Long>> expected = new TreeMap<>();
        Map<String, Long> total = new TreeMap<>();
        for (Thing thing : things) {
            thing.figures().forEach((figure, count) -> {
                total.merge(figure, count, Long::sum);
                expected.computeIfAbsent(keys(thing, unitsAs, groupBy, figure), any -> new TreeMap<>())
                        .merge(figure, count, Long::sum);
            });
        }
        total.forEach((figure, count) -> assertThat(number(answer.path("total"), figure))
                .as(query + " " + figure)
                .isEqualTo(count));
        Map<String, Map<String, Long>> answered = new TreeMap<>();
        for (JsonNode group : answer.path("groups")) {
            Map<String, Long> figures = new TreeMap<>();
            total.keySet().forEach(figure -> figures.put(figure, number(group, figure)));
            List<String> keys = new ArrayList<>();
            group.path("keys").forEach(key -> keys.add(key.path("key").asText()));
            answered.put(String.join(",", keys), figures);
        }
        if (!groupBy.isEmpty()) {
            assertThat(positive(answered)).as(query).isEqualTo(positive(expected));
        }
    }

    /** Some stand in a part of the figures. */
    private static long number(JsonNode figures, String figure) {
        JsonNode value = figures.findValue(figure);
        return value == null ? 0 : value.asLong();
    }

    private static Map<String, Long> positive(Map<String, Map<String, Long>> groups) {
        Map<String, Long> positive = new TreeMap<>();
        groups.forEach((keys, figures) -> figures.forEach((figure, count) -> {
            if (count > 0) {
                positive.put(keys + " " + figure, count);
            }
        }));
        return positive;
    }

    private static String keys(Thing thing, UnitsAs unitsAs, String groupBy, String figure) {
        return Arrays.stream(groupBy.split(","))
                .map(by -> switch (by) {
                    case "unit" -> unit(thing, unitsAs);
                    case "month" -> thing.month(figure);
                    case "" -> "";
                    default -> thing.keys().get(by);
                })
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    private void list(List<Thing> things, String name, String unit, Period period, UnitsAs unitsAs, String figure) {
        if (List.of("requests", "appointments").contains(figure)) {
            return;
        }
        List<String> listed = new ArrayList<>();
        String query = query(name, "/dossiers", unit, period, unitsAs, "") + "&limit=150&figure=" + figure;
        JsonNode page = ask(query);
        long count = page.path("count").asLong();
        page.path("items").forEach(item -> listed.add(item.path("code").asText()));
        while (page.has("next")) {
            page = ask(query + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(item -> listed.add(item.path("code").asText()));
        }
        assertThat(listed.stream().sorted().toList()).as(query).isEqualTo(SlowIndicators.codes(things, figure));
        assertThat(count).as(query).isEqualTo(listed.size());
    }

    private static String query(String name, String more, String unit, Period period, UnitsAs unitsAs, String groupBy) {
        String[] parts = name.split("/");
        return "/api/v1/indicators/" + parts[0] + more + "?unit=" + unit + "&from=" + period.from() + "&to="
                + period.to() + "&units=" + unitsAs.lowerCase()
                + (parts.length > 1 ? "&rule=" + parts[1] : "")
                + (groupBy.isEmpty() ? "" : "&groupBy=" + groupBy);
    }

    private JsonNode ask(String query) {
        HubClient.Answer answer = operator.get(query);
        assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
