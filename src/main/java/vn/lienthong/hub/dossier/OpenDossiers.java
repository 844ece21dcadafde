package vn.lienthong.hub.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts dossiers in progress. Reads the open ones only, however many were ever finished. */
@Component
public class OpenDossiers {

    private final JdbcClient jdbc;

    OpenDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what they can be counted. */
    public enum By {
        UNIT("competent_unit"),
        FIELD("field_code"),
        PROCEDURE("procedure_code");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * @param units the competent ones that count; null for all
     * @param horizons each later than the one before
     * @return by unit, field and procedure, as far as asked for; groups of nothing are left out
     */
    public List<OpenCount> count(Collection<String> units, Set<By> by, List<Horizon> horizons, Instant now) {
        Map<String, Object> parameters = new HashMap<>(Map.of("now", now.atOffset(ZoneOffset.UTC)));
        List<String> counts = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        String from = "late_after >= :now";
        for (int i = 0; i < horizons.size(); i++) {
            ends.add(", " + HorizonSql.of(horizons.get(i), "horizon" + i, parameters) + " as end" + i);
            counts.add("count(*) filter (where %s and late_after <= end%d) as within%d".formatted(from, i, i));
            from = "late_after > end" + i + " and late_after >= :now";
        }
        counts.add("count(*) filter (where " + from + ") as more");
        if (units != null) {
            parameters.put("units", units.toArray(String[]::new));
        }
        String sql = """
                select %1$s,
                       count(*) filter (where late_after < :now) as overdue,
                       count(*) filter (where paused) as paused,
                       count(*) filter (where not paused and late_after is null) as without_due_time,
                       %2$s
                  from (select d.competent_unit, d.field_code, d.procedure_code, d.late_after, d.paused%3$s
                          from dossier d
                         where d.received_at is not null and d.finished_at is null and d.merged_into is null%4$s) open
                 group by 1, 2, 3 order by 1, 2, 3
                """.formatted(
                        Stream.of(By.values())
                                .map(each -> (by.contains(each) ? each.column : "null::text") + " as "
                                        + each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                        String.join(",\n       ", counts),
                        String.join("", ends),
                        units == null ? "" : " and d.competent_unit = any(:units::text[])");
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> count(row, horizons.size()))
                .list();
    }

    private static OpenCount count(ResultSet row, int horizons) throws SQLException {
        List<Long> within = new ArrayList<>();
        for (int i = 0; i < horizons; i++) {
            within.add(row.getLong("within" + i));
        }
        return new OpenCount(
                row.getString("unit"),
                row.getString("field"),
                row.getString("procedure"),
                row.getLong("overdue"),
                List.copyOf(within),
                row.getLong("more"),
                row.getLong("paused"),
                row.getLong("without_due_time"));
    }
}
