package vn.lienthong.hub.statistics.integrity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.Scope;

/** Finds gaps in the sequences of national codes. */
@Repository
class GapRows {

    private static final DateTimeFormatter IN_CODES =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final JdbcClient jdbc;

    GapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sequences that have gaps, and how many there are on all pages.
     *
     * @param sequences one more than the limit, if there is another page
     */
    record Found(List<GapPage.Sequence> sequences, long count, long missing) {}

    Found page(GapQuestion question, Scope scope) {
        List<Found> rows = statement(GapSql::page, question, scope)
                .param("prefix", question.after().prefix())
                .param("day", question.after().day())
                .param("most", question.limit() + 1)
                .query((row, number) ->
                        new Found(List.of(sequence(row)), row.getLong("of_all"), row.getLong("missing_of_all")))
                .list();
        return new Found(
                rows.stream().flatMap(row -> row.sequences().stream()).toList(),
                rows.isEmpty() ? 0 : rows.get(0).count(),
                rows.isEmpty() ? 0 : rows.get(0).missing());
    }

    /** @return with names left open */
    List<GapPage.OfUnit> units(GapQuestion question, Scope scope) {
        return statement(GapSql::units, question, scope)
                .query((row, number) -> new GapPage.OfUnit(
                        row.getString("unit"), null, row.getLong("sequences"), row.getLong("missing")))
                .list();
    }

    private JdbcClient.StatementSpec statement(UnaryOperator<String> sql, GapQuestion question, Scope scope) {
        Optional<String[]> units = scope.places().sources().map(codes -> codes.toArray(String[]::new));
        JdbcClient.StatementSpec statement = jdbc.sql(
                        sql.apply(units.isPresent() ? "and receiving_unit = any (:handedInAt::text[])" : ""))
                .params(scope.known().parameters())
                .param("national", Alias.NATIONAL)
                .param("days", days(question.about().period()));
        units.ifPresent(codes -> statement.param("handedInAt", codes));
        return statement;
    }

    static String inCode(LocalDate day) {
        return IN_CODES.format(day);
    }

    private static String[] days(Period period) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(GapRows::inCode)
                .toArray(String[]::new);
    }

    private static GapPage.Sequence sequence(ResultSet row) throws SQLException {
        return new GapPage.Sequence(
                row.getString("prefix"),
                LocalDate.parse(row.getString("day"), IN_CODES),
                row.getLong("highest"),
                row.getLong("seen"),
                row.getLong("missing"),
                texts(row.getArray("gaps")),
                texts(row.getArray("units")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
