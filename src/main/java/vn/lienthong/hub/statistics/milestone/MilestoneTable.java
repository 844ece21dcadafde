package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.util.Collection;
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
            with fresh as (
                select m.dossier_id, m.tells_from, m.fingerprint, m as said
                  from jsonb_populate_recordset(null::milestone, :rows::jsonb) m),
             old as (
                select (m).dossier_id, (m).tells_from, (m).fingerprint, m as said
                  from unnest(:dossiers::bigint[]) as changed (id)
                 cross join lateral (select m from milestone m where m.dossier_id = changed.id offset 0) known (m)),
             gone as (
                select old.* from old left join fresh using (dossier_id, tells_from)
                 where old.fingerprint is distinct from fresh.fingerprint),
             came as (
                select fresh.* from fresh left join old using (dossier_id, tells_from)
                 where fresh.fingerprint is distinct from old.fingerprint),
             archived as (
                insert into milestone_was
                select (gone.said).*, :known::timestamptz, pg_current_xact_id() from gone),
             removed as (
                delete from milestone m using gone left join came using (dossier_id, tells_from)
                 where m.dossier_id = gone.dossier_id and m.tells_from = gone.tells_from and came.dossier_id is null),
             written as (
                insert into milestone (dossier_id, tells_from, tells_until, unit, receiving_unit, field_code,
                    procedure_code, channel, received_at, received_on, started_at, due_at, original_due_at, finished_at,
                    finished_on, finished_by, finish_recorded_at, verdict, original_verdict, recorded_verdict,
                    handled_minutes, overdue, original_overdue, supplements, appointments, stages, marks, fingerprint,
                    known_from, recorded_in)
                select dossier_id, tells_from, tells_until, unit, receiving_unit, field_code, procedure_code, channel,
                       received_at, received_on, started_at, due_at, original_due_at, finished_at, finished_on,
                       finished_by, finish_recorded_at, verdict, original_verdict, recorded_verdict, handled_minutes,
                       overdue, original_overdue, supplements, appointments, stages, marks, fingerprint,
                       :known::timestamptz, pg_current_xact_id()
                  from (select (said).* from came) came order by dossier_id, tells_from
                on conflict (dossier_id, tells_from) do update set
                    tells_until = excluded.tells_until, unit = excluded.unit, receiving_unit = excluded.receiving_unit,
                    field_code = excluded.field_code, procedure_code = excluded.procedure_code,
                    channel = excluded.channel, received_at = excluded.received_at, received_on = excluded.received_on,
                    started_at = excluded.started_at, due_at = excluded.due_at,
                    original_due_at = excluded.original_due_at, finished_at = excluded.finished_at,
                    finished_on = excluded.finished_on, finished_by = excluded.finished_by,
                    finish_recorded_at = excluded.finish_recorded_at, verdict = excluded.verdict,
                    original_verdict = excluded.original_verdict, recorded_verdict = excluded.recorded_verdict,
                    handled_minutes = excluded.handled_minutes, overdue = excluded.overdue,
                    original_overdue = excluded.original_overdue, supplements = excluded.supplements,
                    appointments = excluded.appointments, stages = excluded.stages, marks = excluded.marks,
                    fingerprint = excluded.fingerprint, known_from = excluded.known_from,
                    recorded_in = excluded.recorded_in)
            insert into form_change (unit, field, day, since, online, other, early, on_time, late, open, overdue, known_at,
                recorded_in)
            select unit, field, day, since, sum(online), sum(other), sum(early), sum(on_time), sum(late), sum(open),
                   sum(overdue), :known::timestamptz, pg_current_xact_id()
              from (select change.* from came cross join lateral form_changes(came.said) as change
                     union all
                    select unit, field, day, since, -online, -other, -early, -on_time, -late, -open, -overdue
                      from gone cross join lateral form_changes(gone.said) as change) changes
             group by unit, field, day, since
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
     * @param dossiers of which {@code rows} is everything now; without rows they count no more
     * @param known when it became known
     */
    void write(Collection<Long> dossiers, Collection<Milestone> rows, Instant known) {
        jdbc.sql(WRITE)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .param("rows", MilestoneJson.rows(rows))
                .param("known", known.toString())
                .update();
    }
}
