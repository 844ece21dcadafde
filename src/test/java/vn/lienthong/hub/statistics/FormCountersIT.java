package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.statistics.milestone.FormCount;
import vn.lienthong.hub.statistics.milestone.FormCounters;
import vn.lienthong.hub.statistics.milestone.FormCounters.Apart;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.statistics.milestone.LedgerFold;
import vn.lienthong.hub.statistics.milestone.StandingSql;
import vn.lienthong.hub.testing.HubClient;

/**
 * The counters against a count of the dossiers one by one, in any state of being added up, as known now and as known at
 * moments when half had been told.
 */
@StatisticsTest
class FormCountersIT {

    private static final String ONE_BY_ONE = """
            select unit, coalesce(field_code, '') as field,
                   count(*) filter (where received and channel = 'ONLINE') as online,
                   count(*) filter (where received and channel <> 'ONLINE') as other,
                   count(*) filter (where resolved and verdict = 'EARLY') as early,
                   count(*) filter (where resolved and verdict = 'ON_TIME') as on_time,
                   count(*) filter (where resolved and verdict = 'LATE') as late,
                   count(*) filter (where not resolved) as open,
                   count(*) filter (where not resolved and overdue @> :to::date) as overdue,
                   0 as open_before, 0 as reopened
              from %s standing where unit like 'R11%%' group by 1, 2 order by 1, 2
            """.formatted(StandingSql.standing());

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FormCounters counters;

    @Autowired
    private KnownTicks ticks;

    @Autowired
    private LedgerFold fold;

    @Test
    void agreeWithTheDossiersAsKnownAtEveryMoment() {
        HubClient operator = operator();
        List<String> lines = lines();
        Map<Known, List<List<FormCount>>> answers = new LinkedHashMap<>();
        for (List<String> part : parts(lines, 6)) {
            Ledgers.post(operator, part);
            Known known = ticks.now();
            answers.put(known, all(known));
            if (answers.size() % 2 == 0) {
                fold.fold();
            }
        }

        assertThat(Set.copyOf(answers.values()))
                .as("each part changed something")
                .hasSameSizeAs(answers.keySet());
        answers.forEach((known, answer) -> {
            assertThat(all(known)).as("counters, asked again").isEqualTo(answer);
            assertThat(allOneByOne(known)).as("one by one, as known then").isEqualTo(withoutBefore(answer));
        });
        fold.fold();
        answers.forEach((known, answer) -> {
            assertThat(all(known)).as("added up").isEqualTo(answer);
            assertThat(all(ticks.at(known.at()))).as("by the moment alone").isEqualTo(answer);
        });
        assertThat(jdbc.sql("select count(*) from form_restated")
                        .query(Long.class)
                        .single())
                .as("some were transferred or reopened")
                .isPositive();
        assertThat(jdbc.sql("select count(*) from milestone_was")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void saysHowManyWereInProgressAtTheEndOfThePeriodBefore() {
        Ledgers.post(operator(), lines());
        Known known = ticks.now();
        LocalDate from = LocalDate.parse("2025-03-01");
        List<FormCount> before = mine(from.minusMonths(1), from.minusDays(1), known);
        Map<String, Long> open = new LinkedHashMap<>();
        before.forEach(count -> open.merge(count.unit() + count.field(), count.open(), Long::sum));

        mine(from, LocalDate.parse("2025-04-15"), known).forEach(count -> assertThat(count.openBefore())
                .isEqualTo(open.getOrDefault(count.unit() + count.field(), 0L)));
    }

    @Test
    void asksOnlyForTheUnitsNamed() {
        Ledgers.post(operator(), lines());
        Known known = ticks.now();
        LocalDate from = LocalDate.parse("2025-01-01");
        LocalDate to = LocalDate.parse("2025-12-31");
        List<FormCount> all = mine(from, to, known);
        for (FormCount count : all) {
            assertThat(counters.of(from, to, Optional.of(Set.of(count.unit())), known))
                    .contains(count)
                    .allMatch(each -> each.unit().equals(count.unit()));
        }
    }

    @Test
    void addsUpWhatIsNotToldApart() {
        Ledgers.post(operator(), lines());
        Known known = ticks.now();
        for (LocalDate[] period : periods()) {
            List<FormCount> all = counters.of(period[0], period[1], Optional.empty(), known);
            assertThat(counters.of(period[0], period[1], Optional.empty(), known, Apart.UNIT))
                    .containsExactlyInAnyOrderElementsOf(together(
                            all,
                            count -> new FormCount(
                                    count.unit(),
                                    null,
                                    count.online(),
                                    count.other(),
                                    count.early(),
                                    count.onTime(),
                                    count.late(),
                                    count.open(),
                                    count.overdue(),
                                    count.openBefore(),
                                    count.reopened())));
            assertThat(counters.of(period[0], period[1], Optional.empty(), known, Apart.FIELD))
                    .containsExactlyInAnyOrderElementsOf(together(
                            all,
                            count -> new FormCount(
                                    null,
                                    count.field(),
                                    count.online(),
                                    count.other(),
                                    count.early(),
                                    count.onTime(),
                                    count.late(),
                                    count.open(),
                                    count.overdue(),
                                    count.openBefore(),
                                    count.reopened())));
        }
    }

    private static List<FormCount> together(List<FormCount> counts, UnaryOperator<FormCount> part) {
        Map<String, FormCount> sums = new TreeMap<>();
        counts.stream()
                .map(part)
                .forEach(count -> sums.merge(
                        count.unit() + "/" + count.field(),
                        count,
                        (one, other) -> new FormCount(
                                one.unit(),
                                one.field(),
                                one.online() + other.online(),
                                one.other() + other.other(),
                                one.early() + other.early(),
                                one.onTime() + other.onTime(),
                                one.late() + other.late(),
                                one.open() + other.open(),
                                one.overdue() + other.overdue(),
                                one.openBefore() + other.openBefore(),
                                one.reopened() + other.reopened())));
        return List.copyOf(sums.values());
    }

    private List<List<FormCount>> all(Known known) {
        return periods().stream().map(each -> mine(each[0], each[1], known)).toList();
    }

    private List<FormCount> mine(LocalDate from, LocalDate to, Known known) {
        return counters.of(from, to, Optional.empty(), known).stream()
                .filter(count -> count.unit().startsWith("R11"))
                .toList();
    }

    private List<List<FormCount>> allOneByOne(Known known) {
        return periods().stream()
                .map(each -> jdbc.sql(ONE_BY_ONE)
                        .param("from", each[0])
                        .param("to", each[1])
                        .params(known.parameters())
                        .query(FormCount.class)
                        .list())
                .toList();
    }

    private static List<List<FormCount>> withoutBefore(List<List<FormCount>> answer) {
        return answer.stream()
                .map(counts -> counts.stream()
                        .map(count -> new FormCount(
                                count.unit(),
                                count.field(),
                                count.online(),
                                count.other(),
                                count.early(),
                                count.onTime(),
                                count.late(),
                                count.open(),
                                count.overdue(),
                                0,
                                0))
                        .filter(count -> count.online()
                                        + count.other()
                                        + count.early()
                                        + count.onTime()
                                        + count.late()
                                        + count.open()
                                > 0)
                        .toList())
                .toList();
    }

    private static List<LocalDate[]> periods() {
        List<LocalDate[]> periods = new ArrayList<>();
        for (String period : List.of(
                "2025-01-01 2025-12-31",
                "2025-01-01 2025-03-31",
                "2025-02-15 2025-03-14",
                "2025-03-14 2025-03-14",
                "2025-05-01 2025-05-31",
                "2024-01-01 2024-12-31",
                "2030-01-01 2030-12-31")) {
            periods.add(
                    new LocalDate[] {LocalDate.parse(period.substring(0, 10)), LocalDate.parse(period.substring(11))});
        }
        return periods;
    }

    private HubClient operator() {
        HubClient operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "R11"), RandomLedger.procedures());
        return operator;
    }

    private static List<String> lines() {
        return RandomLedger.lines(77, 300).stream()
                .map(line -> line.replace("R10", "R11")
                        .replace("\"R/", "\"Q/")
                        .replace("/ledgers/random", "/ledgers/random-11"))
                .toList();
    }

    private static List<List<String>> parts(List<String> lines, int count) {
        List<List<String>> parts = new ArrayList<>();
        int size = lines.size() / count + 1;
        for (int from = 0; from < lines.size(); from += size) {
            parts.add(lines.subList(from, Math.min(from + size, lines.size())));
        }
        return parts;
    }
}
