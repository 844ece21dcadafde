package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.statistics.milestone.FormCount;
import vn.lienthong.hub.statistics.milestone.FormCounters;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.statistics.milestone.LedgerFold;
import vn.lienthong.hub.testing.HubClient;

/** Every number recomputed from the history, while other tests' dossiers stand beside. */
@StatisticsTest
class RecomputationIT {

    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final LocalDate TO = LocalDate.parse("2025-03-31");

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

    private final Map<Known, List<FormCount>> asKnown = new LinkedHashMap<>();
    private HubClient operator;

    @BeforeEach
    void tell() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, RandomLedger.units().replace("R10", "R12"), RandomLedger.procedures());
        List<String> lines = RandomLedger.lines(12, 150).stream()
                .map(line ->
                        line.replace("R10", "R12").replace("\"R/", "\"T/").replace("/ledgers/random", "/ledgers/r12"))
                .toList();
        for (int from = 0; from < lines.size(); from += 300) {
            Ledgers.post(operator, lines.subList(from, Math.min(from + 300, lines.size())));
            Known known = ticks.now();
            asKnown.put(known, counts(known));
        }
        fold.fold();
    }

    @Test
    void findsNothingToRepair() {
        JsonNode done = recompute("");

        assertThat(done.path("dossiers").asInt()).isGreaterThan(100);
        assertSound(done);
    }

    @Test
    void findsWhatDiffersAndRepairsItOnRequest() {
        jdbc.sql(
                        "update milestone set verdict = 'LATE', fingerprint = gen_random_uuid() where dossier_id in ("
                                + "select dossier_id from milestone where verdict = 'EARLY' and unit like 'R12%' order by 1 limit 3)")
                .update();
        jdbc.sql("delete from milestone where dossier_id in ("
                        + "select dossier_id from milestone where unit like 'R12%' order by dossier_id desc limit 2)")
                .update();
        jdbc.sql("update form_day set online = online + 1 where (since, unit, field) in ("
                        + "select since, unit, field from form_day limit 2)")
                .update();

        JsonNode seen = recompute("");
        assertThat(seen.path("differing").asInt()).isEqualTo(5);
        assertThat(seen.path("examples")).hasSize(5);
        assertThat(seen.path("counters").asInt()).isPositive();
        assertThat(seen.path("sums").asInt()).isPositive();

        recompute("?repair=true");
        assertSound(recompute(""));
        assertThat(counts(ticks.now())).isEqualTo(last());
    }

    @Test
    void tellsPastMomentsAnewWhenOnlyTheHistoryIsLeft() {
        for (String table :
                List.of("milestone", "milestone_was", "form_change", "form_day", "form_restated", "form_balance")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update form_fold set folded_to = '0', last_week = '1900-01-01'")
                .update();
        assertThat(counts(ticks.now())).isEmpty();

        JsonNode done = recompute("?repair=true");

        assertThat(done.path("differing").asInt()).isGreaterThan(100);
        assertThat(counts(ticks.now())).isEqualTo(last());
        fold.fold();
        assertThat(counts(ticks.now())).isEqualTo(last());
        assertSound(recompute(""));
    }

    @Test
    void takesOneAtATimeAndGoesOnWhereANodeThatDiedHadCome() {
        jdbc.sql("""
                        insert into shedlock values ('recomputation', timezone('utc', now()) + interval '1 hour', now(), 'a node')
                        on conflict (name) do update set lock_until = excluded.lock_until
                        """).update();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into recomputation (id, asked_at, started_at, repair, done, dossiers)
                        select :id, now(), now(), false, int8multirange(int8range(0, max(id), '[]')), 77 from dossier
                        """).param("id", id).update();
        HubClient.Answer refused = operator.post("/api/v1/statistics/recomputations", "application/json", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("recomputation-running");

        jdbc.sql("update shedlock set lock_until = locked_at where name = 'recomputation'")
                .update();

        JsonNode done = ended("/api/v1/statistics/recomputations/" + id);
        assertThat(done.path("dossiers").asInt()).isEqualTo(77);
        assertSound(done);
    }

    @Test
    void isForOperatorsOnly() {
        assertThat(HubClient.on(port)
                        .as("province")
                        .post("/api/v1/statistics/recomputations", "application/json", "")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode recompute(String query) {
        HubClient.Answer asked = operator.post("/api/v1/statistics/recomputations" + query, "application/json", "");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        return ended(asked.header("Location"));
    }

    private JsonNode ended(String address) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> operator.get(address).json(),
                        state -> !state.path("endedAt").isMissingNode()
                                && !state.path("endedAt").isNull());
    }

    private static void assertSound(JsonNode done) {
        assertThat(done.path("differing").asInt()).as(done.toString()).isZero();
        assertThat(done.path("counters").asInt()).as(done.toString()).isZero();
        assertThat(done.path("sums").asInt()).as(done.toString()).isZero();
    }

    private List<FormCount> last() {
        return List.copyOf(asKnown.values()).get(asKnown.size() - 1);
    }

    private List<FormCount> counts(Known known) {
        return counters.of(FROM, TO, Optional.empty(), known).stream()
                .filter(count -> count.unit().startsWith("R12"))
                .toList();
    }
}
