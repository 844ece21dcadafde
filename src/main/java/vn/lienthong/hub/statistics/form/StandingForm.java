package vn.lienthong.hub.statistics.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.statistics.CountedPlaces;
import vn.lienthong.hub.statistics.export.Cursor;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.statistics.milestone.StandingSql;

/** A form from the rows of the dossiers that count in the period, under SUBTRACT; and those dossiers. */
@Repository
class StandingForm {

    private static final String COUNTED = """
            with %1$s counted as (
                select dossier_id, %2$s as counted_at, field_code, channel = 'ONLINE' as online, not received as carried_over,
                       received_at, due_at, paused, resolved, case when resolved then finished_at end as finished_at,
                       case when resolved then verdict when overdue @> :to::date then 'OVERDUE' else 'IN_TIME' end as standing
                  from %3$s standing %4$s
                 where true %5$s)
            """;

    private static final String LINES = """
            select counted_at as unit, field_code as field,
                   count(*) filter (where online and not carried_over) as received_online,
                   count(*) filter (where not online and not carried_over) as received_other,
                   count(*) filter (where carried_over) as carried_over,
                   count(*) filter (where standing = 'EARLY') as early,
                   count(*) filter (where standing = 'ON_TIME') as on_time,
                   count(*) filter (where standing = 'LATE') as late,
                   count(*) filter (where standing = 'IN_TIME') as in_time,
                   count(*) filter (where standing = 'OVERDUE') as overdue
              from counted where :pausedToo or not paused group by 1, 2 order by 1, 2
            """;

    private static final String DOSSIERS = """
            select page.*, d.code
              from (select * from counted
                     where dossier_id > :after and (:pausedToo or not paused)
                       and (:field::text is null or coalesce(field_code, '-') = :field) and %s
                     order by dossier_id limit :limit) page
              join dossier d on d.id = page.dossier_id
             order by dossier_id
            """;

    private static final String EACH = """
            select cell.*, d.code
              from (select * from counted where (:field::text is null or coalesce(field_code, '-') = :field) and %s
                     order by dossier_id offset 0) cell
              join dossier d on d.id = cell.dossier_id
             order by dossier_id
            """;

    private static final String PAUSED = "select dossier_id from counted where paused order by dossier_id";

    private final JdbcClient jdbc;
    private final Cursor cursor;

    StandingForm(JdbcClient jdbc, Cursor cursor) {
        this.jdbc = jdbc;
        this.cursor = cursor;
    }

    /** @param pausedToo whether to count dossiers whose clock stood still at some time */
    List<FormLine> lines(FormQuestion question, CountedPlaces places, Known known, boolean pausedToo) {
        return statement(jdbc, LINES, question, places, known)
                .param("pausedToo", pausedToo)
                .query(FormLine.class)
                .list();
    }

    List<FormDossier> dossiers(
            FormQuestion question, CountedPlaces places, Known known, boolean pausedToo, FormCell cell, FormPage page) {
        return statement(jdbc, DOSSIERS.formatted(condition(cell.column())), question, places, known)
                .param("pausedToo", pausedToo)
                .param("field", cell.field())
                .param("after", page.after())
                .param("limit", page.limit())
                .query((row, number) -> dossier(row))
                .list();
    }

    /** Takes a dossier and whether its clock stood still at any time. */
    interface Taker {

        void take(FormDossier dossier, boolean paused);
    }

    /** All of a cell, one by one; in a transaction by a cursor. */
    void each(FormQuestion question, CountedPlaces places, Known known, FormCell cell, Taker taker) {
        statement(cursor.jdbc(), EACH.formatted(condition(cell.column())), question, places, known)
                .param("field", cell.field())
                .query(row -> {
                    taker.take(dossier(row), row.getBoolean("paused"));
                });
    }

    /** Those whose clock stood still at some time: a policy may judge them otherwise. */
    List<Long> paused(FormQuestion question, CountedPlaces places, Known known) {
        return statement(jdbc, PAUSED, question, places, known)
                .query(Long.class)
                .list();
    }

    private static JdbcClient.StatementSpec statement(
            JdbcClient jdbc, String select, FormQuestion question, CountedPlaces places, Known known) {
        String counted =
                COUNTED.formatted(places.with(), places.unit(), StandingSql.standing(), places.join(), places.where());
        return jdbc.sql(counted + select)
                .param("from", question.period().from())
                .param("to", question.period().to())
                .params(known.parameters())
                .params(places.parameters());
    }

    private static String condition(FormColumn column) {
        return switch (column) {
            case C3 -> "true";
            case C4 -> "online and not carried_over";
            case C5 -> "not online and not carried_over";
            case C6 -> "carried_over";
            case C7 -> "resolved";
            case C8 -> "standing = 'EARLY'";
            case C9 -> "standing = 'ON_TIME'";
            case C10 -> "standing = 'LATE'";
            case C11 -> "not resolved";
            case C12 -> "standing = 'IN_TIME'";
            case C13 -> "standing = 'OVERDUE'";
        };
    }

    private static FormDossier dossier(ResultSet row) throws SQLException {
        return new FormDossier(
                row.getLong("dossier_id"),
                row.getString("code"),
                row.getString("counted_at"),
                row.getString("field_code"),
                row.getBoolean("online"),
                row.getBoolean("carried_over"),
                instant(row, "received_at"),
                instant(row, "due_at"),
                instant(row, "finished_at"),
                FormStanding.valueOf(row.getString("standing")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
