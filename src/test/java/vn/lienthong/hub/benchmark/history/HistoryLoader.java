package vn.lienthong.hub.benchmark.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.dossier.CopiedDossiers;
import vn.lienthong.hub.procedure.KnownProcedures;
import vn.lienthong.hub.unit.KnownUnits;

/**
 * Loads histories into a database of the hub's: tables {@code dossier}, {@code dossier_alias} and {@code fact}, in one
 * transaction. Nothing that is reckoned from them is written, and no unit and no procedure: those of {@link
 * LoadedProvince} are imported like any others. Meanwhile no other program may write.
 */
public final class HistoryLoader {

    private final DayOfHistory.Ground ground;
    private final int workers;

    public HistoryLoader() {
        this.ground = ground();
        this.workers = Runtime.getRuntime().availableProcessors();
    }

    static DayOfHistory.Ground ground() {
        LoadedProvince province = new LoadedProvince();
        WorkCalendar calendar = TestCalendars.nation();
        CopiedDossiers rows = new CopiedDossiers(
                KnownProcedures.catalogue(province.procedures()),
                unit -> calendar,
                new KnownUnits(province.units(), WorkedDays.END));
        return new DayOfHistory.Ground(new WorkedDays(calendar), province, rows);
    }

    /**
     * @param count how many dossiers
     * @param seed the same seed gives the same history; each can be loaded once
     */
    public record Plan(long count, long seed) {}

    /** How much was written; a dossier of which nobody has heard yet is not. */
    public record Loaded(long dossiers, long facts) {}

    /**
     * @param connection with auto-commit off; committed by the caller
     * @param bare whether indexes are built afterwards, which pays for loads that are greater than what is there
     * @param progress hears after each day how many dossiers are written
     */
    public Loaded load(Connection connection, Plan plan, boolean bare, LongConsumer progress) throws SQLException {
        BareTables tables = bare ? BareTables.strip(connection) : null;
        long first = HistoryWriter.ids(connection, "dossier_id", plan.count());
        HistoryWriter writer = new HistoryWriter(connection);
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<DayOfHistory>> ahead = new ArrayDeque<>();
            int next = 0;
            for (int day = 0; day < ground.days().size(); day++) {
                for (; next < ground.days().size() && ahead.size() <= workers; next++) {
                    int place = next;
                    ahead.add(executor.submit(() -> generate(plan, place, first)));
                }
                writer.write(done(ahead.remove()));
                progress.accept(ground.days().before(day + 1, plan.count()));
            }
            writer.end();
        } finally {
            executor.shutdownNow();
        }
        if (tables != null) {
            tables.restore();
        }
        analyze(connection);
        return writer.written();
    }

    private DayOfHistory generate(Plan plan, int day, long first) {
        long before = ground.days().before(day, plan.count());
        long after = ground.days().before(day + 1, plan.count());
        return DayOfHistory.of(ground, plan.seed(), day, first + before, (int) (after - before));
    }

    private static DayOfHistory done(Future<DayOfHistory> day) {
        try {
            return day.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a day was generated", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a day could not be generated", e.getCause());
        }
    }

    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze dossier, dossier_alias, fact");
        }
    }
}
