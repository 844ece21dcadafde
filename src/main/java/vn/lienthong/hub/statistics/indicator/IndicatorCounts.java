package vn.lienthong.hub.statistics.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.statistics.Scope;

/** Counts, in the database and in one statement: what is accepted meanwhile is wholly left out. */
@Repository
class IndicatorCounts {

    private final JdbcClient jdbc;

    IndicatorCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the groups by their keys, those without one last, and the total */
    List<Counted> count(IndicatorQuestion question, Tally tally, Scope scope) {
        return jdbc.sql(ToldSql.of(question, tally, scope.places()) + select(question, tally))
                .params(scope.parameters())
                .params(tally.parameters())
                .query((row, number) -> counted(row, question, tally))
                .list();
    }

    private static String select(IndicatorQuestion question, Tally tally) {
        String keys = question.groupings().stream().map(Grouping::column).collect(Collectors.joining(", "));
        List<String> columns = new ArrayList<>();
        columns.add("min(procedure_code) as procedure_of");
        columns.add("count(*) as things");
        for (int i = 0; i < tally.figures().size(); i++) {
            columns.add(tally.figures().get(i).sql() + " as f" + i);
        }
        for (int i = 0; i < tally.spreads().size(); i++) {
            columns.add(tally.spreads().get(i).sql("s" + i));
        }
        String numbers = String.join(", ", columns);
        return keys.isEmpty()
                ? "select true as total, %s from told".formatted(numbers)
                : "select %1$s, grouping(%2$s) = 1 as total, %3$s from told group by grouping sets ((%1$s), ()) order by %1$s"
                        .formatted(keys, question.groupings().get(0).column(), numbers);
    }

    private static Counted counted(ResultSet row, IndicatorQuestion question, Tally tally) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (Grouping grouping : question.groupings()) {
            keys.add(row.getString(grouping.column()));
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        for (int i = 0; i < tally.figures().size(); i++) {
            figures.put(tally.figures().get(i).name(), row.getLong("f" + i));
        }
        Map<String, Spread.Of> spreads = new LinkedHashMap<>();
        for (int i = 0; i < tally.spreads().size(); i++) {
            spreads.put(tally.spreads().get(i).name(), spread(row, "s" + i));
        }
        return new Counted(
                row.getBoolean("total"), keys, row.getString("procedure_of"), row.getLong("things"), figures, spreads);
    }

    private static Spread.Of spread(ResultSet row, String prefix) throws SQLException {
        return new Spread.Of(
                row.getLong(prefix + "_n"),
                row.getLong(prefix + "_sum"),
                row.getLong(prefix + "_median"),
                row.getLong(prefix + "_ninety"),
                row.getLong(prefix + "_longest"));
    }
}
