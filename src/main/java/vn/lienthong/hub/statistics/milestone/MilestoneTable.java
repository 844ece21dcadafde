package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is known of dossiers: rows, the rows that they replace, and what that changes in the ledger of the form. */
@Repository
class MilestoneTable {

    /**
     * Against what stands in the table, not against what a fold says that it should be: so the ledger adds up to the rows
     * whatever was imported between. A row that says the same stays as it is.
     */
    private static final String WRITE = """
            with changed as materialized (
                select * from unnest(:dossiers::bigint[], :known::timestamptz[]) as changed (dossier_id, known_at)),
             fresh as (
                select m.dossier_id, m.tells_from, m.fingerprint, m as said
                  from jsonb_populate_recordset(null::milestone, :rows::jsonb) m),
             old as (
                select (m).dossier_id, (m).tells_from, (m).fingerprint, m as said
                  from changed
                 cross join lateral (
                       select m from milestone m where m.dossier_id = changed.dossier_id offset 0) known (m)),
             gone as (
                select old.* from old left join fresh using (dossier_id, tells_from)
                 where old.fingerprint is distinct from fresh.fingerprint),
             came as (
                select fresh.* from fresh left join old using (dossier_id, tells_from)
                 where fresh.fingerprint is distinct from old.fingerprint),
             archived as (
                insert into milestone_was
                select (gone.said).*, known_at, pg_current_xact_id() from gone join changed using (dossier_id)),
             removed as (
                delete from milestone m using gone left join came using (dossier_id, tells_from)
                 where m.dossier_id = gone.dossier_id and m.tells_from = gone.tells_from and came.dossier_id is null),
             written as (
                insert into milestone (dossier_id, tells_from, tells_until, unit, receiving_unit, field_code,
                    procedure_code, channel, received_at, received_on, started_at, due_at, original_due_at, finished_at,
                    finished_on, finished_by, finish_recorded_at, verdict, original_verdict, recorded_verdict,
                    handled_minutes, paused, overdue, original_overdue, supplements, appointments, stages, marks,
                    fingerprint, known_from, recorded_in)
                select dossier_id, tells_from, tells_until, unit, receiving_unit, field_code, procedure_code, channel,
                       received_at, received_on, started_at, due_at, original_due_at, finished_at, finished_on,
                       finished_by, finish_recorded_at, verdict, original_verdict, recorded_verdict, handled_minutes,
                       paused, overdue, original_overdue, supplements, appointments, stages, marks, fingerprint,
                       known_at, pg_current_xact_id()
                  from (select (said).* from came) came join changed using (dossier_id) order by dossier_id, tells_from
                on conflict (dossier_id, tells_from) do update set
                    tells_until = excluded.tells_until, unit = excluded.unit, receiving_unit = excluded.receiving_unit,
                    field_code = excluded.field_code, procedure_code = excluded.procedure_code,
                    channel = excluded.channel, received_at = excluded.received_at, received_on = excluded.received_on,
                    started_at = excluded.started_at, due_at = excluded.due_at,
                    original_due_at = excluded.original_due_at, finished_at = excluded.finished_at,
                    finished_on = excluded.finished_on, finished_by = excluded.finished_by,
                    finish_recorded_at = excluded.finish_recorded_at, verdict = excluded.verdict,
                    original_verdict = excluded.original_verdict, recorded_verdict = excluded.recorded_verdict,
                    handled_minutes = excluded.handled_minutes, paused = excluded.paused, overdue = excluded.overdue,
                    original_overdue = excluded.original_overdue, supplements = excluded.supplements,
                    appointments = excluded.appointments, stages = excluded.stages, marks = excluded.marks,
                    fingerprint = excluded.fingerprint, known_from = excluded.known_from,
                    recorded_in = excluded.recorded_in)
            insert into form_change (unit, field, day, since, online, other, early, on_time, late, open, overdue, known_at,
                recorded_in)
            select unit, field, day, since, sum(online), sum(other), sum(early), sum(on_time), sum(late), sum(open),
                   sum(overdue), known_at, pg_current_xact_id()
              from (select dossier_id, change.* from came cross join lateral form_changes(came.said) as change
                     union all
                    select dossier_id, unit, field, day, since, -online, -other, -early, -on_time, -late, -open, -overdue
                      from gone cross join lateral form_changes(gone.said) as change) changes
              join changed using (dossier_id)
             group by unit, field, day, since, known_at
            having sum(online) <> 0 or sum(other) <> 0 or sum(early) <> 0 or sum(on_time) <> 0 or sum(late) <> 0
                or sum(open) <> 0 or sum(overdue) <> 0
            """;

    private final JdbcClient jdbc;

    MilestoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All in one statement.
     *
     * @param rows by dossier everything that counts of it now; a dossier without rows counts no more
     * @param known by dossier when that became known
     */
    void write(Map<Long, List<Milestone>> rows, Map<Long, Instant> known) {
        List<Long> dossiers = List.copyOf(rows.keySet());
        jdbc.sql(WRITE)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .param(
                        "known",
                        dossiers.stream().map(id -> known.get(id).toString()).toArray(String[]::new))
                .param(
                        "rows",
                        MilestoneJson.rows(
                                rows.values().stream().flatMap(List::stream).toList()))
                .update();
    }

    /** The fingerprints of what stands in the table, by dossier, in the order of their days; without rows none. */
    Map<Long, List<UUID>> fingerprints(Collection<Long> dossiers) {
        Map<Long, List<UUID>> fingerprints = new HashMap<>();
        jdbc.sql("""
                        select dossier_id, fingerprint from milestone where dossier_id = any (:dossiers::bigint[])
                         order by dossier_id, tells_from
                        """).param("dossiers", dossiers.toArray(Long[]::new)).query(row -> {
            fingerprints
                    .computeIfAbsent(row.getLong("dossier_id"), any -> new ArrayList<>())
                    .add(row.getObject("fingerprint", UUID.class));
        });
        return fingerprints;
    }

    /** Of these dossiers, those of which anything is or was known. */
    Set<Long> everCounted(Collection<Long> dossiers) {
        return new HashSet<>(jdbc.sql("""
                        select dossier_id from milestone where dossier_id = any (:dossiers::bigint[])
                         union select dossier_id from milestone_was where dossier_id = any (:dossiers::bigint[])
                        """)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }
}
