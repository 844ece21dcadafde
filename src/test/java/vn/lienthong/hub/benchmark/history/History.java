package vn.lienthong.hub.benchmark.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;

/** One load, told on the console: how many dossiers are written, in which time, at which rate. */
public final class History {

    private static final long LARGE = 2_000_000;
    private static final long SEVERAL = 20_000;

    private final long count;
    private final long began = System.nanoTime();
    private long parts;

    private History(long count) {
        this.count = count;
    }

    /**
     * @param address of the database, with user and password in it where it wants them
     * @param large whether more than two million dossiers are really wanted
     * @throws IllegalArgumentException if they are more and nobody said so
     */
    public static void load(String address, HistoryLoader.Plan plan, boolean large) throws SQLException {
        if (plan.count() > LARGE && !large) {
            throw new IllegalArgumentException(
                    plan.count() + " dossiers take about " + plan.count() / 500_000 + " GB: say that they may");
        }
        Flyway.configure().dataSource(address, null, null).load().migrate();
        try (Connection connection = DriverManager.getConnection(address)) {
            new History(plan.count()).load(connection, plan);
        }
    }

    private void load(Connection connection, HistoryLoader.Plan plan) throws SQLException {
        connection.setAutoCommit(false);
        HistoryLoader.Loaded loaded = new HistoryLoader().load(connection, plan, count >= SEVERAL, this::written);
        connection.commit();
        print("indexed", loaded.dossiers());
        System.out.printf(Locale.ROOT, "%,d facts%n", loaded.facts());
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) dossier, dossier_alias, fact");
        }
        print("swept", loaded.dossiers());
    }

    private void written(long dossiers) {
        if (dossiers * 20 / count > parts) {
            parts = dossiers * 20 / count;
            print("written", dossiers);
        }
    }

    private void print(String what, long dossiers) {
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        System.out.printf(
                Locale.ROOT, "%-8s %,12d dossiers  %7.1f s  %,9.0f /s%n", what, dossiers, seconds, dossiers / seconds);
    }
}
