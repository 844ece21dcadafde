package vn.lienthong.hub.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.StandingSql;

/** Counts milestones by the rules of form II.06a, in the database. */
@Repository
class OnTimeCounts {

    private static final String COUNT = """
            with %4$s told as (
                select %3$s as key, procedure_code, %2$s_verdict as verdict, %2$s_due_at is null as without_due_time,
                       received, resolved, not resolved and %2$s_overdue @> :to::date as late_open
                  from (select standing.*, verdict as current_verdict, due_at as current_due_at,
                               overdue as current_overdue, %5$s as counted_at
                          from %7$s standing %6$s
                         where true %1$s) counted)
            select key, min(procedure_code) as procedure_code,
                   count(*) filter (where received) as received,
                   count(*) filter (where not received) as carried_over,
                   count(*) filter (where resolved) as resolved,
                   count(*) filter (where resolved and verdict = 'EARLY') as early,
                   count(*) filter (where resolved and verdict = 'ON_TIME') as on_time,
                   count(*) filter (where resolved and verdict = 'LATE') as late,
                   count(*) filter (where not resolved) as in_progress,
                   count(*) filter (where late_open) as overdue,
                   count(*) filter (where without_due_time) as without_due_time,
                   grouping(key) = 1 as total
              from told group by grouping sets ((key), ()) order by key nulls last
            """;

    private final JdbcClient jdbc;

    OnTimeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line: of a group, or the total. */
    record Line(boolean total, String procedureCode, OnTimeFigures figures) {}

    /** @return the groups by key, the one without key last, and the total */
    List<Line> count(OnTimeQuestion question, CountedPlaces places, Known known) {
        String sql = COUNT.formatted(
                places.where(),
                question.rule().lowerCase(),
                question.grouping() == null ? "null::text" : question.grouping().column(),
                places.with(),
                places.unit(),
                places.join(),
                StandingSql.standing());
        return jdbc.sql(sql)
                .param("from", question.period().from())
                .param("to", question.period().to())
                .params(known.parameters())
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
}
