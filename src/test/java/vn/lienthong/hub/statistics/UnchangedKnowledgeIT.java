package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doReturn;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.lienthong.hub.dossier.Knowledge;
import vn.lienthong.hub.testing.HubClient;

/**
 * Units, procedures and calendars were imported long ago, as on nearly every day: what a dossier was folded to before a
 * fact stands in the table, and need not be read.
 */
@StatisticsTest
class UnchangedKnowledgeIT {

    private static final String OTHERWISE = "md5(dossier_id || 'otherwise')::uuid";

    /** What another version of the hub may have written: late, in rows and ledger, what is early. */
    private static final String RECKONED_OTHERWISE = """
            with told as (
                update milestone set verdict = 'LATE', fingerprint = %s
                 where verdict = 'EARLY' and tells_until = 'infinity'
                returning *)
            insert into form_change (unit, field, day, since, online, other, early, on_time, late, open, overdue, known_at,
                   recorded_in)
            select unit, coalesce(field_code, ''), finished_on, greatest(finished_on, tells_from), 0, 0, -1, 0, 1, 0, 0,
                   now(), pg_current_xact_id()
              from told
            """.formatted(OTHERWISE);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @MockitoSpyBean
    private Knowledge knowledge;

    private HubClient operator;

    @BeforeEach
    void importProvince() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units(), RandomLedger.procedures());
        doReturn(Instant.EPOCH).when(knowledge).changedAt();
    }

    @Test
    void theNumbersAreThoseOfTheHistory() {
        post(lines("one", 13));

        JsonNode done = recompute();
        assertThat(done.path("dossiers").asInt()).isGreaterThan(100);
        assertThat(done.path("differing").asInt()).as(done.toString()).isZero();
        assertThat(done.path("counters").asInt()).as(done.toString()).isZero();
    }

    @Test
    void whatAnotherVersionReckonedOtherwiseIsReadAndReplaced() {
        List<String> lines = lines("two", 14);
        post(lines.subList(0, lines.size() / 2));
        int told = jdbc.sql(RECKONED_OTHERWISE).update();

        post(lines.subList(lines.size() / 2, lines.size()));

        int left = jdbc.sql("select count(distinct dossier_id) from milestone where fingerprint = " + OTHERWISE)
                .query(Integer.class)
                .single();
        assertThat(left).isPositive().isLessThan(told);
        JsonNode done = recompute();
        assertThat(done.path("differing").asInt()).as(done.toString()).isEqualTo(left);
        assertThat(done.path("counters").asInt()).as(done.toString()).isZero();
        jdbc.sql("delete from milestone where fingerprint = " + OTHERWISE).update();
    }

    private static List<String> lines(String name, int seed) {
        return RandomLedger.lines(seed, 150).stream()
                .map(line -> line.replace("\"R/", "\"" + name + "/").replace("/ledgers/random", "/ledgers/" + name))
                .toList();
    }

    private void post(List<String> lines) {
        for (int from = 0; from < lines.size(); from += 100) {
            Ledgers.post(operator, lines.subList(from, Math.min(from + 100, lines.size())));
        }
    }

    private JsonNode recompute() {
        HubClient.Answer asked = operator.post("/api/v1/statistics/recomputations", "application/json", "");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> operator.get(asked.header("Location")).json(), state -> state.hasNonNull("endedAt"));
    }
}
