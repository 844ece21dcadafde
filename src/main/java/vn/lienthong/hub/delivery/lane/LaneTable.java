package vn.lienthong.hub.delivery.lane;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements by which results become rows, each for many lanes at once. */
@Component
public class LaneTable {

    private static final String LOCK_FREE = """
            select l.partner, l.dossier_id, l.pending, l.state, l.token, l.attempts, l.first_failed_at
            from unnest(:partners, :dossiers) as k (partner, dossier_id)
            join lane l on l.dossier_id = k.dossier_id and l.partner = k.partner
            for update of l skip locked
            """;

    private static final String EXISTING = """
            select l.partner, l.dossier_id
            from unnest(:partners, :dossiers) as k (partner, dossier_id)
            join lane l on l.dossier_id = k.dossier_id and l.partner = k.partner
            """;

    /** What went well at once has no story, and costs nothing more. */
    private static final String DELIVERIES =
            """
            update delivery d
            set steps = case when d.steps is null and s.step in ('DELIVERED', 'SKIPPED') then null else %s end,
                state = s.state, attempts = d.attempts + s.called,
                first_attempt_at = coalesce(d.first_attempt_at, s.started_at),
                last_attempt_at = coalesce(s.started_at, d.last_attempt_at),
                finished_at = s.finished_at, answer = s.answer, reference = coalesce(s.reference, d.reference)
            from unnest(:ids::uuid[], :states::text[], :called::integer[], :started::timestamptz[],
                        :finished::timestamptz[], :answers::text[], :references::text[], :steps::text[], :at::text[])
                as s (id, state, called, started_at, finished_at, answer, reference, step, at)
            where d.id = s.id
            """.formatted(StepSql.appended("s.at", "s.step", "s.answer", "null::text"));

    private static final String LANES = """
            update lane l
            set pending = s.pending, state = s.state, due_at = s.due_at, attempts = s.attempts,
                first_failed_at = s.first_failed_at, parked_at = s.parked_at
            from unnest(:partners::text[], :dossiers::bigint[], :pending::integer[], :states::text[],
                        :due::timestamptz[], :attempts::integer[], :failed::timestamptz[], :parked::timestamptz[])
                as s (partner, dossier_id, pending, state, due_at, attempts, first_failed_at, parked_at)
            where l.dossier_id = s.dossier_id and l.partner = s.partner
            """;

    private static final String DROP = """
            delete from lane l using unnest(:partners, :dossiers) as k (partner, dossier_id)
            where l.dossier_id = k.dossier_id and l.partner = k.partner
            """;

    private final JdbcClient jdbc;

    public LaneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks those that nobody else has locked, and reads them. */
    Map<LaneKey, LaneRow> lockFree(Collection<LaneKey> keys) {
        return on(LOCK_FREE, keys)
                .query((row, number) -> {
                    OffsetDateTime failed = row.getObject("first_failed_at", OffsetDateTime.class);
                    return new LaneRow(
                            new LaneKey(row.getString("partner"), row.getLong("dossier_id")),
                            row.getInt("pending"),
                            LaneRow.State.valueOf(row.getString("state")),
                            row.getLong("token"),
                            row.getInt("attempts"),
                            failed == null ? null : failed.toInstant());
                })
                .list()
                .stream()
                .collect(Collectors.toMap(LaneRow::key, Function.identity()));
    }

    Set<LaneKey> existing(Collection<LaneKey> keys) {
        return new HashSet<>(on(EXISTING, keys)
                .query((row, number) -> new LaneKey(row.getString("partner"), row.getLong("dossier_id")))
                .list());
    }

    /** Writes deliveries and lanes; the lanes are locked. */
    void apply(List<Settlement> settled) {
        writeDeliveries(settled);
        Map<Boolean, List<Settlement.LaneAfter>> lanes =
                settled.stream().map(Settlement::lane).collect(Collectors.partitioningBy(lane -> lane.pending() > 0));
        if (!lanes.get(false).isEmpty()) {
            on(DROP, lanes.get(false).stream().map(Settlement.LaneAfter::key).toList())
                    .update();
        }
        if (!lanes.get(true).isEmpty()) {
            writeLanes(lanes.get(true));
        }
    }

    private void writeDeliveries(List<Settlement> rows) {
        jdbc.sql(DELIVERIES)
                .param("ids", Column.text(rows, row -> row.attempt().claim().delivery()))
                .param("states", Column.text(rows, Settlement::state))
                .param("called", Column.text(rows, Settlement::called))
                .param("started", Column.text(rows, Settlement::startedAt))
                .param("finished", Column.text(rows, Settlement::finishedAt))
                .param("answers", Column.text(rows, Settlement::answer))
                .param("references", Column.text(rows, Settlement::reference))
                .param("steps", Column.text(rows, row -> StepSql.step(row.attempt())))
                .param("at", Column.text(rows, row -> row.attempt().startedAt()))
                .update();
    }

    private void writeLanes(List<Settlement.LaneAfter> rows) {
        jdbc.sql(LANES)
                .param("partners", Column.text(rows, row -> row.key().partner()))
                .param("dossiers", Column.bigint(rows, row -> row.key().dossierId()))
                .param("pending", Column.text(rows, Settlement.LaneAfter::pending))
                .param("states", Column.text(rows, Settlement.LaneAfter::state))
                .param("due", Column.text(rows, Settlement.LaneAfter::dueAt))
                .param("attempts", Column.text(rows, Settlement.LaneAfter::attempts))
                .param("failed", Column.text(rows, Settlement.LaneAfter::firstFailedAt))
                .param("parked", Column.text(rows, Settlement.LaneAfter::parkedAt))
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, Collection<LaneKey> keys) {
        return jdbc.sql(sql)
                .param("partners", Column.text(keys, LaneKey::partner))
                .param("dossiers", Column.bigint(keys, LaneKey::dossierId));
    }
}
