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
import vn.lienthong.hub.statistics.milestone.Known;

/** Finds gaps in the sequences of national codes. */
@Repository
class GapRows {

    private static final DateTimeFormatter IN_CODES =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private static final String GAPS = """
            with told as materialized (
                select part[1] as prefix, part[2] as day, part[3]::int as number, receiving_unit
                  from dossier_alias alias
                  join dossier on dossier.id = alias.dossier_id
                 cross join lateral regexp_match(value, '^([A-Z0-9.]+)-([0-9]{6})-([0-9]{4,5})$') as part
                 where alias.system = :national and part[2] = any (:days::text[])
                   and exists (select from fact where fact.dossier_id = alias.dossier_id and %s)),
             numbers as (
                select prefix, day, number, lag(number, 1, 0) over (partition by prefix, day order by number) as before
                  from (select distinct prefix, day, number from told where number > 0) each),
             sequences as (
                select prefix, day, max(number) as highest, count(*) as seen,
                       (array_agg(case when before + 2 = number then (before + 1)::text
                                       else (before + 1) || '-' || (number - 1) end order by number)
                           filter (where before + 1 < number))[1\\:50] as gaps
                  from numbers where (prefix, day) > (:prefix, :day)
                 group by prefix, day having max(number) > count(*))
            select sequences.*, units
              from sequences cross join lateral (
                   select array_agg(distinct receiving_unit order by receiving_unit) as units from told
                    where told.prefix = sequences.prefix and told.day = sequences.day and receiving_unit is not null
                          %s) handed_in
             where units is not null
             order by prefix, day limit :most
            """;

    private final JdbcClient jdbc;

    GapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than the limit, if there is another page. */
    List<GapPage.Sequence> page(GapQuestion question, Scope scope) {
        Optional<String[]> units = scope.places().sources().map(codes -> codes.toArray(String[]::new));
        JdbcClient.StatementSpec statement = jdbc.sql(GAPS.formatted(
                        Known.of("fact.recorded_at", "fact.recorded_in"),
                        units.isPresent() ? "and receiving_unit = any (:handedInAt::text[])" : ""))
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
