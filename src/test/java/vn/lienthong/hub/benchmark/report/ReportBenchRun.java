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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.benchmark.history.History;
import vn.lienthong.hub.benchmark.history.HistoryLoader;
import vn.lienthong.hub.benchmark.history.LoadedProvince;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.PersistentDatabase;

/**
 * Prints the times of form 06a over a loaded history while events come in:
 *
 * <pre>mvn -Pbench -Dtest=ReportBenchRun -Dbench.dossiers=1000000</pre>
 *
 * <p>The database is made and loaded once and kept in {@code target/bench/history-<dossiers>}; {@code bench.data} names
 * another such folder, {@code bench.url} a running database instead, both loaded before. What is loaded is counted once,
 * by the recomputation. {@code bench.events} is how many events come in a second (100), {@code bench.rounds} how often
 * each question is asked (200); {@code bench.export=false} leaves out the export of everything.
 */
class ReportBenchRun {

    private static final String RECOMPUTATIONS = "/api/v1/statistics/recomputations";
    private static final int WARM_UP = 40;
    private static final String QUARTER = "from=2026-04-01&to=2026-06-30";
    private static final String UNALIGNED = "from=2026-04-13&to=2026-08-19";
    private static final String KNOWN = "&knownAt=2026-09-15T00:00:00%2B07:00";

    @Test
    void printsTimesOfTheFormBesideThoseOfABareQuestion() throws IOException, SQLException {
        String given = System.getProperty("bench.url");
        if (given != null) {
            measure(given);
            return;
        }
        long dossiers = Long.getLong("bench.dossiers", 100_000);
        Path folder = Path.of(System.getProperty("bench.data", "target/bench/history-" + dossiers));
        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            String url = database.jdbcUrl();
            if (isEmpty(url)) {
                History.load(url, new HistoryLoader.Plan(dossiers, 1), Boolean.getBoolean("load.large"));
            }
            measure(url);
        }
    }

    private static boolean isEmpty(String url) throws SQLException {
        return says(url, "select to_regclass('fact') is null");
    }

    private static boolean says(String url, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** What the history was accepted by had been known since before it began. */
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

    private static void measure(String url) throws SQLException, IOException {
        knowFromTheBeginning(url);
        boolean counted = says(url, "select exists (select from milestone)");
        try (BenchHub hub = BenchHub.start(url)) {
            if (!counted) {
                recompute(hub.operator());
            }
            int events = Integer.getInteger("bench.events", 100);
            HubClient asker = hub.operator();
            List<Question> questions = questions();
            try (SteadyIntake intake = SteadyIntake.start(hub.operator(), events)) {
                for (int i = 0; i < WARM_UP; i++) {
                    questions.forEach(question -> question.warmUp(asker));
                }
                long before = intake.accepted();
                long began = System.nanoTime();
                for (int i = Integer.getInteger("bench.rounds", 200); i > 0; i--) {
                    questions.forEach(question -> question.ask(asker));
                }
                double seconds = seconds(began);
                print(questions);
                System.out.printf(
                        Locale.ROOT, "while %.0f events a second came in%n", (intake.accepted() - before) / seconds);
                Heap.print("asked");
                if (!"false".equals(System.getProperty("bench.export"))) {
                    new ExportTimes(asker).print();
                }
                if (intake.refusal() != null) {
                    System.out.println("not accepted, the last one: " + intake.refusal());
                }
            }
        }
    }

    /** The counters of a loaded history come from here. */
    private static void recompute(HubClient operator) {
        long began = System.nanoTime();
        HubClient.Answer asked = operator.post(RECOMPUTATIONS + "?repair=true", "application/json", "");
        if (asked.status() != 202) {
            throw new IllegalStateException("recomputation: " + asked.status() + " " + asked.body());
        }
        String address = RECOMPUTATIONS + "/" + asked.json().path("id").asText();
        JsonNode done = await().atMost(Duration.ofHours(6))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> BenchHub.require(operator.get(address), "recomputation")
                                .json(),
                        state -> !state.path("endedAt").isMissingNode()
                                && !state.path("endedAt").isNull());
        System.out.printf(Locale.ROOT, "recomputed in %.1f s: %s%n", seconds(began), done);
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(new Question("SELECT 1", SelectOne.PATH)));
        for (String unit : List.of(LoadedProvince.CODE, LoadedProvince.COMMUNE)) {
            for (String period : List.of(QUARTER, UNALIGNED)) {
                for (String known : List.of("", KNOWN)) {
                    questions.add(new Question(
                            "%s, %s%s"
                                    .formatted(
                                            unit.equals(LoadedProvince.CODE) ? "province" : "commune",
                                            period.equals(QUARTER) ? "a quarter" : "18 weeks",
                                            known.isEmpty() ? "" : ", as known"),
                            "/api/v1/reports/06a?unit=" + unit + "&" + period + known));
                }
            }
        }
        return questions;
    }

    private static void print(List<Question> questions) {
        Duration ceiling = questions.get(0).median();
        System.out.printf("%n%-32s %10s %10s %12s%n", "form 06a", "median ms", "p99 ms", "to SELECT 1");
        for (Question question : questions) {
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10.2f %10.2f %12.1f%n",
                    question.name(),
                    millis(question.median()),
                    millis(question.p99()),
                    millis(question.median()) / millis(ceiling));
        }
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
