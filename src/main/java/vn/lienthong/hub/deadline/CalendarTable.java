package vn.lienthong.hub.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code work_calendar}: rows are only added. */
@Repository
class CalendarTable {

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that grows with every row; writers take turns, so a grown number means that all up to it is visible. */
    long revision() {
        return jdbc.sql("select coalesce(max(id), 0) from work_calendar")
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends, other writers wait; readers do not. */
    void lock() {
        jdbc.sql("lock table work_calendar in share row exclusive mode").update();
    }

    /** Every version that was ever added; of a year and place the later ones later. */
    List<CalendarVersion> all() {
        return jdbc.sql("""
                        select unit, year, days_off::text[], make_up_days::text[], names::text, known_at
                        from work_calendar order by id""")
                .query((row, number) -> new CalendarVersion(
                        new CalendarYear(
                                row.getString("unit"),
                                row.getInt("year"),
                                days(row, "days_off"),
                                days(row, "make_up_days"),
                                DayNames.read(row.getString("names"))),
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(CalendarYear year, OffsetDateTime knownAt) {
        jdbc.sql("""
                        insert into work_calendar (unit, year, version, days_off, make_up_days, names, known_at)
                        select :unit::text, :year::int, coalesce(max(version), 0) + 1,
                               string_to_array(:daysOff, ',')::date[], string_to_array(:makeUpDays, ',')::date[],
                               :names::jsonb, :knownAt
                        from work_calendar where unit is not distinct from :unit and year = :year""")
                .param("unit", year.unit())
                .param("year", year.year())
                .param("daysOff", text(year.daysOff()))
                .param("makeUpDays", text(year.makeUpDays()))
                .param("names", DayNames.write(year.names()))
                .param("knownAt", knownAt.withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private static String text(SortedSet<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static SortedSet<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
