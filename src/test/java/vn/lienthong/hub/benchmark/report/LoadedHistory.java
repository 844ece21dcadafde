package vn.lienthong.hub.benchmark.report;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import vn.lienthong.hub.benchmark.history.History;
import vn.lienthong.hub.benchmark.history.HistoryLoader;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.PersistentDatabase;

/** A database with a history, loaded once and kept; its units, procedures and calendars were known before it began. */
final class LoadedHistory {

    private static final String RECOMPUTATIONS = "/api/v1/statistics/recomputations";
    private static final Duration AT_MOST = Duration.ofHours(6);

    /** What is done with the database at an address. */
    interface Use {
        void of(String url) throws SQLException, IOException;
    }

    private LoadedHistory() {}

    /**
     * Uses the database that {@code bench.url} names, or the one in {@code bench.folder} ({@code
     * target/bench/history-<dossiers>}), loaded with {@code bench.dossiers} dossiers (100,000) if it is empty.
     */
    static void use(Use use) throws IOException, SQLException {
        String given = System.getProperty("bench.url");
        if (given != null) {
            knowFromTheBeginning(given);
            use.of(given);
            return;
        }
        long dossiers = Long.getLong("bench.dossiers", 100_000);
        Path folder = Path.of(System.getProperty("bench.folder", "target/bench/history-" + dossiers));
        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            String url = database.jdbcUrl();
            if (isEmpty(url)) {
                History.load(url, new HistoryLoader.Plan(dossiers, 1), Boolean.getBoolean("load.large"));
            }
            knowFromTheBeginning(url);
            use.of(url);
        }
    }

    private static boolean isEmpty(String url) throws SQLException {
        return says(url, "select to_regclass('fact') is null");
    }

    /** Whether what was loaded has its counters. */
    static boolean isCounted(String url) throws SQLException {
        return says(url, "select exists (select from milestone)");
    }

    private static boolean says(String url, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void knowFromTheBeginning(String url) throws SQLException {
        try (BenchHub hub = BenchHub.start(url)) {
            hub.importProvince();
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("unit", "procedure_version", "work_calendar")) {
                statement.executeUpdate("update " + table + " set known_at = '2016-01-01'");
            }
        }
    }

    /** The counters of a loaded history come from here; on a database that has them, nothing differs. */
    static void recompute(BenchHub hub) {
        HubClient.Answer asked = hub.operator().post(RECOMPUTATIONS + "?repair=true", "application/json", "");
        if (asked.status() != 202) {
            throw new IllegalStateException("recomputation: " + asked.status() + " " + asked.body());
        }
        String address = RECOMPUTATIONS + "/" + asked.json().path("id").asText();
        JsonNode done = await().atMost(AT_MOST)
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> BenchHub.require(hub.operator().get(address), "recomputation")
                                .json(),
                        state -> state.hasNonNull("endedAt"));
        System.out.printf(
                "recomputed in %s: %s%n", Duration.between(time(done, "startedAt"), time(done, "endedAt")), done);
    }

    private static OffsetDateTime time(JsonNode done, String name) {
        return OffsetDateTime.parse(done.path(name).asText());
    }
}
