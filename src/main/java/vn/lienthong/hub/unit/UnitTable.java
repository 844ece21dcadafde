package vn.lienthong.hub.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code unit} and {@code unit_successor}: rows are only added. */
@Repository
class UnitTable {

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that grows with every row; writers take turns, so a grown number means that all up to it is visible. */
    long revision() {
        return jdbc.sql("select coalesce(max(id), 0) from unit")
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends, other writers wait; readers do not. */
    void lock() {
        jdbc.sql("lock table unit in share row exclusive mode").update();
    }

    /** Every version of every period, as they were added: of one period the higher version later. */
    List<TableHistory.Row<Unit>> all() {
        Map<Long, List<Unit.Successor>> successors = successors();
        return jdbc.sql("select * from unit order by id")
                .query((row, number) -> new TableHistory.Row<>(
                        unit(row, successors.getOrDefault(row.getLong("id"), List.of())),
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Map<Long, List<Unit.Successor>> successors() {
        Map<Long, List<Unit.Successor>> byUnit = new HashMap<>();
        jdbc.sql("select unit_id, successor, fields from unit_successor order by unit_id, ordinal")
                .query(row -> {
                    List<String> fields =
                            List.of((String[]) row.getArray("fields").getArray());
                    byUnit.computeIfAbsent(row.getLong("unit_id"), id -> new ArrayList<>())
                            .add(new Unit.Successor(row.getString("successor"), fields));
                });
        return byUnit;
    }

    private static Unit unit(ResultSet row, List<Unit.Successor> successors) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                Unit.Level.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.copyOf(successors));
    }

    void add(Unit unit, OffsetDateTime knownAt) {
        long id = jdbc.sql("""
                        insert into unit (code, version, name, level, parent, valid_from, valid_to, known_at)
                        select :code, coalesce(max(version), 0) + 1, :name, :level, :parent, :validFrom,
                               :validTo::date, :knownAt
                        from unit where code = :code and valid_from = :validFrom returning id""")
                .param("code", unit.code())
                .param("name", unit.name())
                .param("level", unit.level().name())
                .param("parent", unit.parent())
                .param("validFrom", unit.validFrom())
                .param("validTo", unit.validTo())
                .param("knownAt", knownAt)
                .query(Long.class)
                .single();
        for (int i = 0; i < unit.successors().size(); i++) {
            addSuccessor(id, i, unit.successors().get(i));
        }
    }

    private void addSuccessor(long unit, int ordinal, Unit.Successor successor) {
        jdbc.sql("""
                        insert into unit_successor (unit_id, ordinal, successor, fields)
                        values (:unit, :ordinal, :successor, string_to_array(:fields, ','))""")
                .param("unit", unit)
                .param("ordinal", ordinal)
                .param("successor", successor.unit())
                .param("fields", String.join(",", successor.fields()))
                .update();
    }
}
