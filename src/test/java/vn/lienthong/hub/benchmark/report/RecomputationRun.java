package vn.lienthong.hub.benchmark.report;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Loads a history, has the hub recompute every number from it, prints how long that took and how much each table takes:
 *
 * <pre>mvn -Pbench -Dtest=RecomputationRun -Dbench.dossiers=1000000</pre>
 *
 * <p>Properties as for {@link LoadedHistory#use}. Of a database that has its numbers, nothing differs.
 */
class RecomputationRun {

    private static final String SIZES = """
            select relname, pg_table_size(oid) as table, pg_indexes_size(oid) as indexes,
                   (select count(*) from dossier) as dossiers
              from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
             order by pg_total_relation_size(oid) desc limit 10
            """;

    @Test
    void recomputesALoadedHistory() throws IOException, SQLException {
        LoadedHistory.use(url -> {
            try (BenchHub hub = BenchHub.start(url)) {
                LoadedHistory.recompute(hub);
            }
            printSizes(url);
        });
    }

    private static void printSizes(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SIZES)) {
            System.out.printf("%n%-20s %12s %12s%n", "bytes a dossier", "table", "indexes");
            while (row.next()) {
                double dossiers = Math.max(1, row.getLong("dossiers"));
                System.out.printf(
                        Locale.ROOT,
                        "%-20s %12.1f %12.1f%n",
                        row.getString("relname"),
                        row.getLong("table") / dossiers,
                        row.getLong("indexes") / dossiers);
            }
        }
    }
}
