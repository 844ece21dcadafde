package vn.lienthong.hub.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.unit.TableHistory;

/** The table {@code procedure_version}: rows are only added. */
@Repository
class ProcedureTable {

    private final JdbcClient jdbc;
    private final StageTable stages;

    ProcedureTable(JdbcClient jdbc, StageTable stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    /** A number that grows with every row; writers take turns, so a grown number means that all up to it is visible. */
    long revision() {
        return jdbc.sql("select coalesce(max(id), 0) from procedure_version")
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends, other writers wait; readers do not. */
    void lock() {
        jdbc.sql("lock table procedure_version in share row exclusive mode").update();
    }

    /** Every revision of every version, as they were added: of one version the higher revision later. */
    List<TableHistory.Row<CatalogueEntry>> all() {
        Map<Long, List<Stage>> stagesOf = stages.byProcedure();
        return jdbc.sql("""
                        select id, code, valid_from, name, field_code, field_name, clock_start, note, known_at
                        from procedure_version order by id""")
                .query((row, number) -> new TableHistory.Row<>(
                        entry(row, stagesOf.getOrDefault(row.getLong("id"), List.of())),
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static CatalogueEntry entry(ResultSet row, List<Stage> stages) throws SQLException {
        Procedure procedure = new Procedure(
                row.getString("code"),
                row.getString("name"),
                new Field(row.getString("field_code"), row.getString("field_name")),
                row.getObject("valid_from", LocalDate.class),
                ClockStart.valueOf(row.getString("clock_start")),
                List.copyOf(stages));
        return new CatalogueEntry(procedure, row.getString("note"));
    }

    void add(CatalogueEntry entry, OffsetDateTime knownAt) {
        Procedure procedure = entry.procedure();
        long id = jdbc.sql("""
                        insert into procedure_version
                            (code, valid_from, revision, name, field_code, field_name, clock_start, note, known_at)
                        select :code, :validFrom, coalesce(max(revision), 0) + 1, :name, :fieldCode, :fieldName,
                               :clockStart, :note, :knownAt
                        from procedure_version where code = :code and valid_from = :validFrom returning id""")
                .param("code", procedure.code())
                .param("validFrom", procedure.validFrom())
                .param("name", procedure.name())
                .param("fieldCode", procedure.field().code())
                .param("fieldName", procedure.field().name())
                .param("clockStart", procedure.clockStart().name())
                .param("note", entry.note())
                .param("knownAt", knownAt)
                .query(Long.class)
                .single();
        for (int i = 0; i < procedure.stages().size(); i++) {
            stages.add(id, i, procedure.stages().get(i));
        }
    }
}
