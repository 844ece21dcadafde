package vn.lienthong.hub.benchmark.report;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.benchmark.history.LoadedProvince;
import vn.lienthong.hub.testing.HubClient;

/**
 * Prints the times of form 06a over a loaded history while events come in:
 *
 * <pre>mvn -Pbench -Dtest=ReportBenchRun -Dbench.dossiers=1000000</pre>
 *
 * <p>The database is made and loaded once and kept in {@code target/bench/history-<dossiers>}; {@code bench.folder} names
 * another such folder, {@code bench.url} a running database instead, both loaded before. What is loaded is counted once,
 * by the recomputation. {@code bench.events} is how many events come in a second (100), {@code bench.rounds} how often
 * each question is asked (200); {@code bench.export=false} leaves out the export of everything.
 */
class ReportBenchRun {

    private static final int WARM_UP = 40;
    private static final String QUARTER = "from=2026-04-01&to=2026-06-30";
    private static final String UNALIGNED = "from=2026-04-13&to=2026-08-19";
    private static final String KNOWN = "&knownAt=2026-09-15T00:00:00%2B07:00";

    @Test
    void printsTimesOfTheFormBesideThoseOfABareQuestion() throws IOException, SQLException {
        LoadedHistory.use(ReportBenchRun::measure);
    }

    private static void measure(String url) throws SQLException, IOException {
        boolean counted = LoadedHistory.isCounted(url);
        try (BenchHub hub = BenchHub.start(url)) {
            if (!counted) {
                LoadedHistory.recompute(hub);
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
