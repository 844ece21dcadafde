package vn.lienthong.hub.statistics.indicator;

import vn.lienthong.hub.statistics.milestone.StandingSql;

/** The stages of the dossiers that stand in a period, one row each, with the columns by which dossiers are counted. */
final class StageSql {

    private static final String SOURCE = """
            (select dossier_id, item, coalesce(late_unit, held_by, unit) as unit, field_code, procedure_code, channel,
                    received_at, (begun_at at time zone interval '07:00')::date as received_on, run_due_at as due_at,
                    ended_at as finished_at, (ended_at at time zone interval '07:00')::date as finished_on,
                    role as stage, run_verdict as verdict, coalesce(late, false) as late,
                    ended_at is not null as resolved, begun_at >= :start::timestamptz as received
               from %s standing
               left join jsonb_to_recordset(:folded::jsonb) as folded (folded_id bigint, runs jsonb)
                      on folded_id = dossier_id
              cross join lateral (
                    select n as item, run ->> 'role' as role, run ->> 'unit' as held_by,
                           (run ->> 'begunAt')::timestamptz as begun_at, (run ->> 'dueAt')::timestamptz as run_due_at,
                           (run ->> 'endedAt')::timestamptz as ended_at, run ->> 'verdict' as run_verdict,
                           (run ->> 'late')::boolean as late, run ->> 'lateUnit' as late_unit
                      from jsonb_array_elements(coalesce(runs, stages)) with ordinality as each (run, n)
                     union all
                    select 0, '%s', unit, started_at, due_at, case when resolved then finished_at end, verdict,
                           overdue @> :to::date, null
                     where coalesce(runs, stages) is null) as run
              where begun_at < :end::timestamptz and coalesce(ended_at, 'infinity') >= :start::timestamptz)
            """;

    private StageSql() {}

    /** Has the parameter {@code folded} of {@link OpenStages}. */
    static String source() {
        return SOURCE.formatted(StandingSql.standing(), Sources.WHOLE);
    }
}
