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

        comeFromAnotherServer();
        new JdbcTemplate(database)
                .execute(new ClassPathResource("db/migration/afterMigrate__statistics.sql")
                        .getContentAsString(StandardCharsets.UTF_8));

        answers.forEach((moment, answer) -> assertThat(counts(moment)).isEqualTo(answer));
        Ledgers.post(operator, lines.subList(half + 40, lines.size()));
        List<FormCount> now = counts(ticks.now().at());
        assertThat(now).isNotEqualTo(answers.get(unfolded));
        fold.fold();
        assertThat(counts(ticks.now().at())).isEqualTo(now);
        answers.forEach((moment, answer) -> assertThat(counts(moment)).isEqualTo(answer));
    }

    private void comeFromAnotherServer() {
        String older = "((%s)::text::bigint + " + OLDER + ")::text::xid8";
        jdbc.sql("update form_change set recorded_in = " + older.formatted("recorded_in"))
                .update();
        jdbc.sql("update milestone set recorded_in = " + older.formatted("recorded_in"))
                .update();
        jdbc.sql("update milestone_was set recorded_in = " + older.formatted("recorded_in") + ", replaced_in = "
                        + older.formatted("replaced_in"))
                .update();
        jdbc.sql("update form_fold set folded_to = " + older.formatted("folded_to"))
                .update();
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
