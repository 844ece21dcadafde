package vn.lienthong.hub.statistics.integrity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
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

    /** One more than the limit, if there is another page. */
    List<GapPage.Sequence> page(GapQuestion question, Scope scope) {
        Optional<String[]> units = scope.places().sources().map(codes -> codes.toArray(String[]::new));
        JdbcClient.StatementSpec statement = jdbc.sql(
                        GapSql.gaps(units.isPresent() ? "and receiving_unit = any (:handedInAt::text[])" : ""))
                .params(scope.known().parameters())
                .param("national", Alias.NATIONAL)
                .param("days", days(question.about().period()))
                .param("prefix", question.after().prefix())
                .param("day", question.after().day())
                .param("most", question.limit() + 1);
        units.ifPresent(codes -> statement.param("handedInAt", codes));
        return statement.query((row, number) -> sequence(row)).list();
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
        long highest = row.getLong("highest");
        long seen = row.getLong("seen");
        return new GapPage.Sequence(
                row.getString("prefix"),
                LocalDate.parse(row.getString("day"), IN_CODES),
                highest,
                seen,
                highest - seen,
                texts(row.getArray("gaps")),
                texts(row.getArray("units")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
