package vn.lienthong.hub.statistics.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.export.Cursor;

/** The dossiers behind a figure: what {@link IndicatorCounts} counts, one by one. */
@Repository
class IndicatorDossiers {

    private static final String ALL = """
            select dossier_id, item, (select code from dossier where id = dossier_id), counted_at, field_code,
                   procedure_code, stage, received_at, %s as judged_by,
                   case when resolved then finished_at end as ended_at
              from told where %s%s
             order by dossier_id, item
            """;

    private static final String AFTER = " and (dossier_id, item) > (:after, :afterItem)";

    private final JdbcClient jdbc;
    private final Cursor cursor;

    IndicatorDossiers(JdbcClient jdbc, Cursor cursor) {
        this.jdbc = jdbc;
        this.cursor = cursor;
    }

    /** A dossier of the page, with its place. */
    record Line(long dossier, long item, DossierPage.Item shown) {}

    /** How many there are on all pages. */
    long count(DossiersQuestion asked, Figure figure, Tally tally, Scope scope) {
        return statement(jdbc, "select count(*) from told where " + where(asked, figure), asked, tally, scope)
                .query(Long.class)
                .single();
    }

    /** Whether anything counts at all, whatever the figure and the group. */
    boolean any(DossiersQuestion asked, Tally tally, Scope scope) {
        return statement(jdbc, "select exists (select from told)", asked, tally, scope)
                .query(Boolean.class)
                .single();
    }

    /** One more than the limit, if there is another page. */
    List<Line> page(DossiersQuestion asked, Figure figure, Tally tally, Scope scope) {
        String page = ALL.formatted(tally.dueAt(), where(asked, figure), AFTER) + " limit :most";
        return statement(jdbc, page, asked, tally, scope)
                .param("after", asked.after().dossier())
                .param("afterItem", asked.after().item())
                .param("most", asked.limit() + 1)
                .query((row, number) -> line(row))
                .list();
    }

    /** All of them one by one; in a transaction by a cursor. */
    void each(DossiersQuestion asked, Figure figure, Tally tally, Scope scope, Consumer<DossierPage.Item> taker) {
        statement(cursor.jdbc(), ALL.formatted(tally.dueAt(), where(asked, figure), ""), asked, tally, scope)
                .query(row -> {
                    taker.accept(line(row).shown());
                });
    }

    private static JdbcClient.StatementSpec statement(
            JdbcClient jdbc, String select, DossiersQuestion asked, Tally tally, Scope scope) {
        Map<String, Object> keys = new HashMap<>();
        for (int i = 0; i < asked.keys().size(); i++) {
            keys.put("key" + i, asked.keys().get(i));
        }
        return jdbc.sql(ToldSql.of(asked.question(), tally, scope.places()) + select)
                .params(scope.parameters())
                .params(tally.parameters())
                .params(keys);
    }

    private static String where(DossiersQuestion asked, Figure figure) {
        StringBuilder where = new StringBuilder(figure.where());
        for (int i = 0; i < asked.keys().size(); i++) {
            where.append(" and %s is not distinct from :key%d::text"
                    .formatted(asked.question().groupings().get(i).column(), i));
        }
        return where.toString();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("dossier_id"),
                row.getLong("item"),
                new DossierPage.Item(
                        row.getString("code"),
                        row.getString("counted_at"),
                        row.getString("field_code"),
                        row.getString("procedure_code"),
                        row.getString("stage"),
                        instant(row, "received_at"),
                        instant(row, "judged_by"),
                        instant(row, "ended_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
