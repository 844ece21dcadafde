package vn.lienthong.hub.statistics.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.event.EventJson;

/** Reads the feed. */
@Repository
class ChangedCells {

    private static final String CELLS = """
            select c.since, c.unit, c.field, coalesce(d.online, 0) as online, coalesce(d.other, 0) as other,
                   coalesce(d.early, 0) as early, coalesce(d.on_time, 0) as on_time, coalesce(d.late, 0) as late,
                   coalesce(d.open, 0) as open, coalesce(d.overdue, 0) as overdue,
                   (select json_agg(json_build_object('day', r.day, 'receivedOnline', r.online, 'receivedOther', r.other,
                               'early', r.early, 'onTime', r.on_time, 'late', r.late) order by r.day)::text
                      from form_restated r where r.since = c.since and r.unit = c.unit and r.field = c.field) as restated
              from (%s) c left join form_day d using (since, unit, field)
             order by since, unit, field
            """;

    private static final String EVERYTHING = """
            select since, unit, field from form_day
             where (since, unit, field) > (:day::date, :unit, :field) %s order by since, unit, field limit :limit
            """;

    private static final String CHANGED = """
            select distinct since, unit, field from form_change
             where recorded_in >= :from::xid8 and recorded_in < :to::xid8
               and (since, unit, field) > (:day::date, :unit, :field) %s order by since, unit, field limit :limit
            """;

    private final JdbcClient jdbc;

    ChangedCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after empty: from the beginning
     * @param units which of them; empty for all
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ChangesPage read(Optional<Place> after, Optional<Set<String>> units, int limit) {
        Folded folded = jdbc.sql("select era, folded_to::text as folded_to from form_fold")
                .query(Folded.class)
                .single();
        Place place = after.filter(given -> given.era() == folded.era()).orElseGet(() -> Place.beginning(folded.era()));
        Place from = place.to() == null ? place.upTo(folded.foldedTo()) : place;
        List<ChangedCell> cells = cells(from, units, limit);
        return cells.size() < limit
                ? new ChangesPage(cells, Place.after(folded.era(), from.to()).text(), false)
                : new ChangesPage(cells, from.behind(cells.get(limit - 1)).text(), true);
    }

    private List<ChangedCell> cells(Place place, Optional<Set<String>> units, int limit) {
        String keys = place.from().equals("0") ? EVERYTHING : CHANGED;
        JdbcClient.StatementSpec statement = jdbc.sql(
                        CELLS.formatted(keys.formatted(units.isPresent() ? "and unit = any (:units::text[])" : "")))
                .param("day", place.day())
                .param("unit", place.unit())
                .param("field", place.field())
                .param("limit", limit)
                .param("from", place.from())
                .param("to", place.to());
        units.ifPresent(codes -> statement.param("units", codes.toArray(String[]::new)));
        return statement.query((row, number) -> cell(row)).list();
    }

    private static ChangedCell cell(ResultSet row) throws SQLException {
        return new ChangedCell(
                row.getString("unit"),
                row.getString("field"),
                row.getObject("since", LocalDate.class),
                row.getLong("online"),
                row.getLong("other"),
                row.getLong("early"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("open"),
                row.getLong("overdue"),
                restated(row.getString("restated")));
    }

    private static List<ChangedCell.Restated> restated(String json) {
        try {
            return json == null ? List.of() : EventJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database answered no JSON", e);
        }
    }

    record Folded(int era, String foldedTo) {}
}
