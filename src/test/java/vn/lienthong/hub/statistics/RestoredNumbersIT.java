package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.statistics.milestone.FormCount;
import vn.lienthong.hub.statistics.milestone.FormCounters;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.statistics.milestone.LedgerFold;
import vn.lienthong.hub.testing.HubClient;

/** A dump that was restored into a server that counts its transactions from its own beginning. */
@StatisticsTest
class RestoredNumbersIT {

    private static final long OLDER = 1_000_000_000L;
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/indicators/post-days?unit=R13&from=2025-01-01&to=2025-06-30&groupBy=unit",
            "/api/v1/reports/06a?unit=R13&from=2025-01-01&to=2025-03-31&policy=RESTART",
            "/api/v1/indicators/due-soon?unit=R13&groupBy=unit",
            "/api/v1/integrity/gaps?unit=R13&from=2025-01-01&to=2025-03-31");
    private static final List<String> TRANSACTIONS = List.of(
            "form_change.recorded_in",
            "form_fold.folded_to",
            "milestone.recorded_in",
            "milestone_was.recorded_in",
            "milestone_was.replaced_in",
            "post_passage.recorded_in",
            "post_passage_was.recorded_in",
            "post_passage_was.replaced_in",
            "dossier.merged_in",
            "dossier_alias.named_in",
            "fact.recorded_in");

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

    @Autowired
    private LedgerFold fold;

    @Test
    void pastMomentsAnswerAsBeforeAndNewFactsCount() throws IOException {
        HubClient operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "R13"), RandomLedger.procedures());
        List<String> lines = RandomLedger.lines(13, 60).stream()
                .map(line ->
                        line.replace("R10", "R13").replace("\"R/", "\"V/").replace("/ledgers/random", "/ledgers/r13"))
                .toList();
        int half = lines.size() / 2;
        Map<Instant, List<FormCount>> answers = new LinkedHashMap<>();
        for (List<String> part : List.of(lines.subList(0, half / 2), lines.subList(half / 2, half))) {
            Ledgers.post(operator, part);
            fold.fold();
            Instant moment = ticks.now().at();
            answers.put(moment, counts(moment));
        }
        Ledgers.post(operator, lines.subList(half, half + 40));
        Instant unfolded = ticks.now().at();
        answers.put(unfolded, counts(unfolded));
        Map<String, String> told = new LinkedHashMap<>();
        answers.keySet()
                .forEach(moment -> QUESTIONS.forEach(question -> {
                    String asked = question + "&knownAt=" + moment;
                    told.put(asked, operator.get(asked).body());
                }));
        assertThat(told.values()).allMatch(body -> body.contains("knownAt"));

        comeFromAnotherServer();
        for (String script : List.of("afterMigrate__recorded_in.sql", "afterMigrate__statistics.sql")) {
            new JdbcTemplate(database)
                    .execute(
                            new ClassPathResource("db/migration/" + script).getContentAsString(StandardCharsets.UTF_8));
        }

        answers.forEach((moment, answer) -> assertThat(counts(moment)).isEqualTo(answer));
        told.forEach((asked, body) ->
                assertThat(operator.get(asked).body()).as(asked).isEqualTo(body));
        Ledgers.post(operator, lines.subList(half + 40, lines.size()));
        List<FormCount> now = counts(ticks.now().at());
        assertThat(now).isNotEqualTo(answers.get(unfolded));
        fold.fold();
        assertThat(counts(ticks.now().at())).isEqualTo(now);
        answers.forEach((moment, answer) -> assertThat(counts(moment)).isEqualTo(answer));
    }

    private void comeFromAnotherServer() {
        TRANSACTIONS.forEach(each -> {
            String table = each.substring(0, each.indexOf('.'));
            String column = each.substring(each.indexOf('.') + 1);
            jdbc.sql("update %1$s set %2$s = ((%2$s)::text::bigint + %3$d)::text::xid8".formatted(table, column, OLDER))
                    .update();
        });
        jdbc.sql("""
                        update known_tick set snapshot = (
                            (pg_snapshot_xmin(snapshot)::text::bigint + 1000000000)::text || ':'
                            || (pg_snapshot_xmax(snapshot)::text::bigint + 1000000000)::text || ':')::pg_snapshot
                        """).update();
    }

    private List<FormCount> counts(Instant moment) {
        return counters
                .of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-03-31"), Optional.empty(), ticks.at(moment))
                .stream()
                .filter(count -> count.unit().startsWith("R13"))
                .toList();
    }
}
