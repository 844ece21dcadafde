package vn.lienthong.hub.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;

/** The table {@code procedure_stage}: rows are only added. */
@Repository
class StageTable {

    private final JdbcClient jdbc;

    StageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stages in their order, by the row of the procedure's version. */
    Map<Long, List<Stage>> byProcedure() {
        Map<Long, List<Stage>> byProcedure = new HashMap<>();
        jdbc.sql("select * from procedure_stage order by procedure_id, ordinal").query(row -> {
            byProcedure
                    .computeIfAbsent(row.getLong("procedure_id"), id -> new ArrayList<>())
                    .add(stage(row));
        });
        return byProcedure;
    }

    private static Stage stage(ResultSet row) throws SQLException {
        String[] pauses = (String[]) row.getArray("pauses_for").getArray();
        return new Stage(
                row.getString("role"),
                term(row, "term"),
                term(row, "committed"),
                Cutoff.valueOf(row.getString("cutoff")),
                Stream.of(pauses).map(Stage.PauseKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("parallel_with"));
    }

    private static Term term(ResultSet row, String name) throws SQLException {
        String unit = row.getString(name + "_unit");
        return unit == null ? null : new Term(row.getInt(name + "_value"), TermUnit.valueOf(unit));
    }

    void add(long procedure, int ordinal, Stage stage) {
        Term committed = stage.committed();
        jdbc.sql("""
                        insert into procedure_stage (procedure_id, ordinal, role, term_value, term_unit,
                            committed_value, committed_unit, cutoff, pauses_for, parallel_with)
                        values (:procedure, :ordinal, :role, :value, :unit, :committedValue::int, :committedUnit,
                            :cutoff, string_to_array(:pausesFor, ','), :parallelWith)""")
                .param("procedure", procedure)
                .param("ordinal", ordinal)
                .param("role", stage.role())
                .param("value", stage.term().value())
                .param("unit", stage.term().unit().name())
                .param("committedValue", committed == null ? null : committed.value())
                .param(
                        "committedUnit",
                        committed == null ? null : committed.unit().name())
                .param("cutoff", stage.cutoff().name())
                .param("pausesFor", stage.pausesFor().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("parallelWith", stage.parallelWith())
                .update();
    }
}
