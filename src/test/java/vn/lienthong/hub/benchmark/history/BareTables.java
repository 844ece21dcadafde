package vn.lienthong.hub.benchmark.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes indexes, keys and foreign keys off the tables of a history while they are filled, and puts them back as they were:
 * building an index once is several times cheaper than keeping it. All within one transaction, so that a load that fails
 * leaves everything as it was.
 */
final class BareTables {

    private static final String TABLES = "('dossier'::regclass, 'dossier_alias'::regclass, 'fact'::regclass)";

    /** Foreign keys first: they lean on the keys. */
    private static final String CONSTRAINTS = """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                   format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint
             where contype in ('f', 'p', 'u') and (conrelid in %1$s or confrelid in %1$s)
             order by contype = 'f' desc, conrelid, conname
            """.formatted(TABLES);

    private static final String INDEXES = """
            select format('drop index %%s', indexrelid::regclass), pg_get_indexdef(indexrelid)
              from pg_index i
             where indrelid in %s and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
             order by indexrelid
            """.formatted(TABLES);

    private final Connection connection;
    private final Deque<String> back = new ArrayDeque<>();

    private BareTables(Connection connection) {
        this.connection = connection;
    }

    static BareTables strip(Connection connection) throws SQLException {
        BareTables tables = new BareTables(connection);
        tables.drop(CONSTRAINTS);
        tables.drop(INDEXES);
        return tables;
    }

    private void drop(String found) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(found)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                back.push(rows.getString(2));
            }
        }
        for (String drop : drops) {
            execute(drop);
        }
    }

    void restore() throws SQLException {
        execute("set local maintenance_work_mem = '256MB'");
        for (String each : back) {
            execute(each);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
