package vn.lienthong.hub.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of the clock and prints a table: each beside its baselines of the same run, because only their
 * ratio can be carried from one machine to another. No test by its name, so {@code mvn verify} never meets it; it starts
 * from the test engine because the tests have one main class, the hub's.
 */
class ClockBenchRun {

    private static final String ROW = "%-34s %,16.0f /s %14s %14s%n";

    @Test
    void printsDueTimesASecondAndTheirRatiosToTheBaselines() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ClockBenchmark.class.getName() + "\\.")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> scores = scores(new Runner(options).run());
        System.out.printf("%n%-34s %19s %14s %14s%n", "due times", "", "to naive loop", "to added ms");
        print(scores, "5 working days", "fiveDays", "fiveDaysNaive");
        print(scores, "50 working days", "fiftyDays", "fiftyDaysNaive");
        print(scores, "20 working hours", "hours", "hoursNaive");
        print(scores, "5 working days, 2 pauses (SHIFT)", "pausesShifted", "fiveDaysNaive");
        print(scores, "3 stages, 7 + 7 wd + 12 cd", "stagesInARow", "stagesNaive");
        print(scores, "50 working days, explained", "explained", "fiftyDaysNaive");
        print(scores, "baseline: naive loop, 5 days", "fiveDaysNaive", "fiveDaysNaive");
        print(scores, "baseline: naive loop, 50 days", "fiftyDaysNaive", "fiftyDaysNaive");
        print(scores, "baseline: milliseconds added", "fiveDaysMilliseconds", "fiveDaysNaive");
    }

    private static Map<String, Double> scores(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
    }

    private static void print(Map<String, Double> scores, String what, String name, String baseline) {
        System.out.printf(
                Locale.ROOT,
                ROW,
                what,
                scores.get(name),
                ratio(scores.get(name) / scores.get(baseline)),
                ratio(scores.get(name) / scores.get("fiveDaysMilliseconds")));
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
