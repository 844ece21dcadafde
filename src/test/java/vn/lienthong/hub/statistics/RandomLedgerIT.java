package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
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
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.testing.HubClient;

/** The database's counts against a slow and obvious count over the folded histories, for many units and periods. */
@StatisticsTest
class RandomLedgerIT {

    private static final int DOSSIERS = 400;
    private static final List<LocalDate[]> PERIODS = List.of(
            period("2025-01-01", "2025-12-31"),
            period("2025-01-01", "2025-03-31"),
            period("2025-02-15", "2025-03-14"),
            period("2025-03-14", "2025-03-14"),
            period("2025-03-15", "2025-03-20"),
            period("2025-05-01", "2025-05-31"),
            period("2030-01-01", "2030-12-31"));

    private record Question(String unit, Period period, String grouping, String rule, UnitsAs unitsAs) {}

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DossierReader dossiers;

    @Autowired
    private Fold fold;

    @Test
    void countsAsTheFoldedHistoriesSayHoweverTheyCame() {
        HubClient operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units(), RandomLedger.procedures());
        List<String> lines = RandomLedger.lines(42, DOSSIERS);

        assertThat(Ledgers.post(operator, lines).keySet())
                .as("another test may have told some of it")
                .isSubsetOf(200, 201);
        compare(operator);
        List<String> again = new ArrayList<>(lines);
        Collections.shuffle(again, new Random(43));
        assertThat(Ledgers.post(operator, again)).containsOnlyKeys(200);
        compare(operator);
    }

    private void compare(HubClient operator) {
        Collection<List<StoredFact>> all = dossiers.histories(jdbc.sql(
                                "select id from dossier where merged_into is null and (code like 'R10%' or code like 'R/%')")
                        .query(Long.class)
                        .list())
                .values();
        assertThat(all).hasSizeBetween(DOSSIERS / 2, DOSSIERS + DOSSIERS / 4);
        assertThat(jdbc.sql("select count(*) from dossier where merged_into is not null")
                        .query(Long.class)
                        .single())
                .as("some were told under two names")
                .isPositive();
        for (LocalDate[] period : PERIODS) {
            List<Dossier> folded = all.stream()
                    .map(facts -> fold.before(facts, new Period(period[0], period[1]).end()))
                    .toList();
            for (String unit : RandomLedger.UNITS) {
                for (String rule : List.of("current", "original")) {
                    for (String grouping : List.of("unit", "field")) {
                        for (UnitsAs unitsAs : UnitsAs.values()) {
                            compare(
                                    operator,
                                    folded,
                                    new Question(unit, new Period(period[0], period[1]), grouping, rule, unitsAs));
                        }
                    }
                }
            }
        }
    }

    private static void compare(HubClient operator, List<Dossier> folded, Question question) {
        SlowCount total = slow(question);
        Map<String, SlowCount> groups = new TreeMap<>();
        for (Dossier dossier : folded) {
            String at = countedAt(dossier, question);
            if (at != null && total.add(dossier)) {
                String key = question.grouping().equals("unit")
                        ? at
                        : dossier.fieldCode().orElseThrow();
                groups.computeIfAbsent(key, any -> slow(question)).add(dossier);
            }
        }
        String query = "unit=%s&from=%s&to=%s&rule=%s&groupBy=%s&units=%s"
                .formatted(
                        question.unit(),
                        question.period().from(),
                        question.period().to(),
                        question.rule(),
                        question.grouping(),
                        question.unitsAs().lowerCase());
        if (!RandomLedger.existed(question.unit(), question.period()) && none(total)) {
            assertThat(operator.get("/api/v1/indicators/on-time?" + query)
                            .json()
                            .path("code")
                            .asText())
                    .as(query)
                    .isEqualTo("unit-not-in-period");
            return;
        }
        JsonNode answer = Ledgers.onTime(operator, query);
        assertThat(counts(answer.path("total"))).as(query).isEqualTo(total.counts());
        Map<String, JsonNode> answered = Ledgers.groups(answer);
        Set<String> keys = new HashSet<>(groups.keySet());
        assertThat(answered.keySet()).as(query).isEqualTo(keys);
        answered.forEach((key, group) -> assertThat(counts(group))
                .as(query + " " + key)
                .isEqualTo(groups.get(key).counts()));
    }

    /** The unit at which it counts, if that is or stands below the one asked for; else null. */
    private static String countedAt(Dossier dossier, Question question) {
        String unit = dossier.competentUnit();
        if (unit == null || dossier.milestones().receivedAt() == null) {
            return null;
        }
        Instant finish = dossier.milestones().finishedAt();
        LocalDate day =
                finish == null ? question.period().to() : LocalDate.ofInstant(finish, ZoneId.of("Asia/Ho_Chi_Minh"));
        if (question.unitsAs() == UnitsAs.NOW) {
            unit = RandomLedger.now(unit, dossier.fieldCode().orElseThrow());
            day = LocalDate.of(2026, 1, 1);
        }
        return RandomLedger.isWithin(unit, question.unit(), day) ? unit : null;
    }

    private static boolean none(SlowCount total) {
        return total.counts().values().stream().allMatch(count -> count == 0);
    }

    private static SlowCount slow(Question question) {
        return new SlowCount(
                question.period().from(),
                question.period().to(),
                question.rule().equals("original"));
    }

    private static Map<String, Integer> counts(JsonNode figures) {
        Map<String, Integer> counts = new TreeMap<>(new SlowCount(LocalDate.EPOCH, LocalDate.EPOCH, false).counts());
        counts.replaceAll((name, none) -> figures.path(name).asInt());
        return counts;
    }

    private static LocalDate[] period(String from, String to) {
        return new LocalDate[] {LocalDate.parse(from), LocalDate.parse(to)};
    }
}
