package vn.lienthong.hub.statistics.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.deadline.Verdict;

/**
 * Reads and writes what is known of dossiers: rows, the rows that they replace, and the ledger of the form. Rows are found
 * one by one through their key, whatever the planner believes of a young table.
 */
@Repository
class MilestoneTable {

    private static final Columns<RowChanges.Row> ROWS = RowColumns.of("row_");
    private static final Columns<RowChanges.Gone> GONE = new Columns<RowChanges.Gone>("gone_")
            .id("dossier_id", RowChanges.Gone::dossierId)
            .day("tells_from", RowChanges.Gone::tellsFrom)
            .as("fingerprint", "uuid", gone -> gone.fingerprint().toString())
            .moment("known_to", RowChanges.Gone::knownTo)
            .flag("replaced", RowChanges.Gone::replaced);
    private static final Columns<RowChanges.Row> PASSED =
            RowColumns.of("passed_").moment("known_to", RowChanges.Row::knownTo);
    private static final Columns<FormChanges.Changed> FORM = FormChanges.columns("form_");

    private static final String LEDGER = """
            insert into form_change (%s, recorded_in)
            select changes.*, pg_current_xact_id() from (%s) changes
            """.formatted(FORM.names(), FORM.select());

    private static final String ROW = """
            insert into milestone (%1$s, recorded_in)
            select came.*, pg_current_xact_id() from (%2$s) came
            """.formatted(ROWS.names(), ROWS.select());

    private static final String INSERT = "with ledger as (%s) %s".formatted(LEDGER, ROW);

    /** All or nothing: only if every row that goes is in the table as it was taken to be. */
    private static final String REPLACE = """
            with gone as materialized (%1$s),
             agreed as materialized (
                select count(*) = (select count(*) from gone) as yes
                  from gone
                 cross join lateral (
                       select from milestone m
                        where m.dossier_id = gone.dossier_id and m.tells_from = gone.tells_from
                          and m.fingerprint = gone.fingerprint offset 0) old),
             ledger as (%2$s where (select yes from agreed)),
             archived as (
                insert into milestone_was
                select old.*, gone.known_to, pg_current_xact_id()
                  from gone
                 cross join lateral (
                       select * from milestone m
                        where m.dossier_id = gone.dossier_id and m.tells_from = gone.tells_from offset 0) old
                 where (select yes from agreed)),
             removed as (
                delete from milestone where ctid = any (array(
                    select old.ctid from gone
                     cross join lateral (
                           select ctid from milestone m
                            where m.dossier_id = gone.dossier_id and m.tells_from = gone.tells_from offset 0) old
                     where not gone.replaced and (select yes from agreed)))),
             put as (
                %3$s where (select yes from agreed)
                on conflict (dossier_id, tells_from) do update set %4$s, recorded_in = excluded.recorded_in)
            select yes from agreed
            """.formatted(GONE.select(), LEDGER, ROW, ROWS.excluded());

    private static final String ARCHIVE = """
            insert into milestone_was (%1$s, recorded_in, replaced_in)
            select passed.*, pg_current_xact_id(), pg_current_xact_id() from (%2$s) passed
            """.formatted(PASSED.names(), PASSED.select());

    private static final String STANDING = """
            select row.dossier_id, tells_from, nullif(tells_until, 'infinity') as tells_until, fingerprint, unit,
                   coalesce(field_code, '') as field, channel = 'ONLINE' as online, received_on, finished_on, verdict,
                   overdue::text as overdue
              from unnest(:dossiers::bigint[]) as wanted (dossier)
             cross join lateral (select * from milestone where dossier_id = wanted.dossier offset 0) row
             order by row.dossier_id, tells_from
            """;

    private static final String EVER = """
            select dossier from unnest(:dossiers::bigint[]) as wanted (dossier)
             where exists (select from milestone where dossier_id = dossier)
                or exists (select from milestone_was where dossier_id = dossier)
            """;

    private final JdbcClient jdbc;

    MilestoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in the table, by dossier, in the order of the days; without rows none. Belongs to who has the lock. */
    Map<Long, List<CountedRow>> standing(Collection<Long> dossiers) {
        Map<Long, List<CountedRow>> standing = new HashMap<>();
        jdbc.sql(STANDING).param("dossiers", dossiers.toArray(Long[]::new)).query(row -> {
            CountedRow counted = counted(row);
            standing.computeIfAbsent(counted.dossierId(), any -> new ArrayList<>(1))
                    .add(counted);
        });
        return standing;
    }

    private static CountedRow counted(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new CountedRow(
                row.getLong("dossier_id"),
                row.getObject("tells_from", LocalDate.class),
                row.getObject("tells_until", LocalDate.class),
                row.getObject("fingerprint", UUID.class),
                row.getString("unit"),
                row.getString("field"),
                row.getBoolean("online"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                Days.read(row.getString("overdue")));
    }

    /** Of these dossiers, those of which anything is or was known. */
    Set<Long> everCounted(Collection<Long> dossiers) {
        return new HashSet<>(jdbc.sql(EVER)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /**
     * Belongs to who has the lock of these dossiers.
     *
     * @return false if other rows stand in the table than were taken to go; then nothing was written
     */
    boolean write(RowChanges changes) {
        List<FormChanges.Changed> form = changes.form.changed();
        boolean agreed = true;
        if (!changes.gone.isEmpty()) {
            agreed = jdbc.sql(REPLACE)
                    .params(GONE.parameters(changes.gone))
                    .params(FORM.parameters(form))
                    .params(ROWS.parameters(changes.came))
                    .query(Boolean.class)
                    .single();
        } else if (!changes.came.isEmpty() || !form.isEmpty()) {
            jdbc.sql(INSERT)
                    .params(FORM.parameters(form))
                    .params(ROWS.parameters(changes.came))
                    .update();
        }
        if (agreed && !changes.passed.isEmpty()) {
            jdbc.sql(ARCHIVE).params(PASSED.parameters(changes.passed)).update();
        }
        return agreed;
    }
}
