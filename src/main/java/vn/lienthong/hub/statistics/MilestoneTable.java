package vn.lienthong.hub.statistics;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes table {@code milestone}. */
@Repository
class MilestoneTable {

    private final JdbcClient jdbc;

    MilestoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes rows: of dossiers that count no more. Rare. */
    void remove(Collection<Long> gone) {
        jdbc.sql("delete from milestone where dossier_id = any (:gone::bigint[])")
                .param("gone", gone.toArray(Long[]::new))
                .update();
    }

    /** Writes rows, all in one statement. */
    void write(Collection<Milestone> changed) {
        jdbc.sql("""
                        insert into milestone (dossier_id, unit, units, field_code, procedure_code, channel, received_at,
                            started_at, due_at, original_due_at, finished_at, finished_by, verdict, original_verdict,
                            pauses, settled_at)
                        select dossier_id, unit, units, field_code, procedure_code, channel, received_at, started_at,
                               due_at, original_due_at, finished_at, finished_by, verdict, original_verdict, pauses,
                               settled_at
                          from jsonb_populate_recordset(null::milestone, :changed::jsonb) order by dossier_id
                        on conflict (dossier_id) do update set
                            unit = excluded.unit, units = excluded.units, field_code = excluded.field_code,
                            procedure_code = excluded.procedure_code, channel = excluded.channel,
                            received_at = excluded.received_at, started_at = excluded.started_at,
                            due_at = excluded.due_at, original_due_at = excluded.original_due_at,
                            finished_at = excluded.finished_at, finished_by = excluded.finished_by,
                            verdict = excluded.verdict, original_verdict = excluded.original_verdict,
                            pauses = excluded.pauses, settled_at = excluded.settled_at
                        """).param("changed", MilestoneJson.rows(changed)).update();
    }
}
