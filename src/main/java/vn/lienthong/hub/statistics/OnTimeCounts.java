package vn.lienthong.hub.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts milestones by the rules of form II.06a, in the database. */
@Repository
class OnTimeCounts {

    /** Elapsed seconds, not intervals with days in them: those depend on the session's time zone. */
    private static final String COUNT = """
            with %5$s milestones as (
                select %6$s as unit, field_code, procedure_code, received_at, started_at, finished_at, pauses,
                       %2$s as due_at, %3$s as verdict
                  from milestone %7$s
                 where received_at < :end and settled_at < :end and coalesce(finished_at, 'infinity') >= :start
                       %1$s
                 union all
                select %6$s, field_code, procedure_code, received_at, started_at, finished_at, pauses, %2$s, %3$s
                  from jsonb_populate_recordset(null::milestone, :folded::jsonb) %7$s
                 where received_at < :end and coalesce(finished_at, 'infinity') >= :start
                       %1$s),
             told as (
                select %4$s as key, procedure_code, verdict, due_at is null as without_due_time,
                       received_at >= :start as received,
                       coalesce(finished_at < :end, false) as resolved,
                       not pauses @> :end::timestamptz
                           and extract(epoch from :end - due_at)
                               > (select coalesce(sum(extract(epoch from upper(pause) - lower(pause))), 0)
                                    from unnest(pauses * tstzmultirange(
                                            tstzrange(least(started_at, :end), :end, '(]'))) as pause)
                           as overdue
                  from milestones)
            select key, min(procedure_code) as procedure_code,
                   count(*) filter (where received) as received,
                   count(*) filter (where not received) as carried_over,
                   count(*) filter (where resolved) as resolved,
                   count(*) filter (where resolved and verdict = 'EARLY') as early,
                   count(*) filter (where resolved and verdict = 'ON_TIME') as on_time,
                   count(*) filter (where resolved and verdict = 'LATE') as late,
                   count(*) filter (where not resolved) as in_progress,
                   count(*) filter (where not resolved and overdue) as overdue,
                   count(*) filter (where without_due_time) as without_due_time,
                   grouping(key) = 1 as total
              from told group by grouping sets ((key), ()) order by key nulls last
            """;

    /** Received before the end, and changed in more than pauses and finish at or after it. */
    private static final String UNSETTLED = """
            select dossier_id from milestone
             where settled_at >= :end and settled_at > received_at and received_at < :end %s
             order by dossier_id
            """;

    private final JdbcClient jdbc;

    OnTimeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line: of a group, or the total. */
    record Line(boolean total, String procedureCode, OnTimeFigures figures) {}

    /** Dossiers whose row does not tell how they stood at the end of a period. */
    List<Long> unsettled(Period period, CountedPlaces places) {
        JdbcClient.StatementSpec statement = jdbc.sql(
                        UNSETTLED.formatted(places.sources().isPresent() ? "and units && :units::text[]" : ""))
                .param("end", at(period.end()));
        places.sources().ifPresent(codes -> statement.param("units", codes.toArray(String[]::new)));
        return statement.query(Long.class).list();
    }

    /**
     * @param folded the unsettled dossiers as they stood at the end of the period
     * @return the groups by key, the one without key last, and the total
     */
    List<Line> count(OnTimeQuestion question, CountedPlaces places, Collection<Milestone> folded) {
        String sql = COUNT.formatted(
                places.where(),
                question.rule().dueColumn(),
                question.rule().verdictColumn(),
                question.grouping() == null ? "null::text" : question.grouping().column(),
                places.with(),
                places.unit(),
                places.join());
        return jdbc.sql(sql)
                .param("start", at(question.period().start()))
                .param("end", at(question.period().end()))
                .param("folded", MilestoneJson.rows(folded))
                .params(places.parameters())
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        long inProgress = row.getLong("in_progress");
        long overdue = row.getLong("overdue");
        OnTimeFigures figures = new OnTimeFigures(
                row.getString("key"),
                null,
                row.getLong("received"),
                row.getLong("carried_over"),
                row.getLong("resolved"),
                row.getLong("early"),
                row.getLong("on_time"),
                row.getLong("late"),
                inProgress,
                inProgress - overdue,
                overdue,
                row.getLong("without_due_time"));
        return new Line(row.getBoolean("total"), row.getString("procedure_code"), figures);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
