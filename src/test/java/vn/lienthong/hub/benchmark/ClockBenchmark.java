package vn.lienthong.hub.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.DayByDay;
import vn.lienthong.hub.deadline.Explanation;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.procedure.Stage;
import vn.lienthong.hub.procedure.StageClock;

/** Due times a second, over a thousand starts of ten years; the names are those of the table in {@link ClockBenchRun}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ClockBenchmark {

    private static final Term FIVE_DAYS = new Term(5, TermUnit.WORKING_DAYS);
    private static final Term FIFTY_DAYS = new Term(50, TermUnit.WORKING_DAYS);
    private static final Term HOURS = new Term(20, TermUnit.WORKING_HOURS);
    private static final int STARTS = 1024;
    private static final int TEN_YEARS = 290_000_000;

    private final WorkCalendar calendar = TestCalendars.nation();
    private final NaiveClock naive = new NaiveClock();
    private final Instant[] starts = new Random(20261122)
            .ints(STARTS, 0, TEN_YEARS)
            .mapToObj(second -> Instant.parse("2017-01-02T00:00:00Z").plusSeconds(second))
            .toArray(Instant[]::new);
    private final List<Stage> stages = List.of(
            stage("COMMUNE", 7, TermUnit.WORKING_DAYS),
            stage("DISTRICT", 7, TermUnit.WORKING_DAYS),
            stage("PROVINCE", 12, TermUnit.CALENDAR_DAYS));
    private int next;

    private static Stage stage(String role, int value, TermUnit unit) {
        return new Stage(role, new Term(value, unit), null, Cutoff.NONE, Set.of(), null);
    }

    private Instant start() {
        next = (next + 1) % STARTS;
        return starts[next];
    }

    @Benchmark
    public Instant fiveDays() {
        return LegalClock.dueAt(calendar, start(), FIVE_DAYS, Cutoff.AFTER_15H);
    }

    @Benchmark
    public Instant fiveDaysNaive() {
        return naive.dayByDay(start(), FIVE_DAYS.value());
    }

    @Benchmark
    public long fiveDaysMilliseconds() {
        return NaiveClock.milliseconds(start(), FIVE_DAYS.value());
    }

    @Benchmark
    public Instant fiftyDays() {
        return LegalClock.dueAt(calendar, start(), FIFTY_DAYS, Cutoff.AFTER_15H);
    }

    @Benchmark
    public Instant fiftyDaysNaive() {
        return naive.dayByDay(start(), FIFTY_DAYS.value());
    }

    @Benchmark
    public Instant hours() {
        return LegalClock.dueAt(calendar, start(), HOURS, Cutoff.AFTER_CLOSE);
    }

    @Benchmark
    public Instant hoursNaive() {
        return naive.minuteByMinute(start(), HOURS.value());
    }

    @Benchmark
    public Instant pausesShifted() {
        Instant start = start();
        List<Pause> pauses = List.of(
                new Pause(start.plusSeconds(90_000), start.plusSeconds(270_000)),
                new Pause(start.plusSeconds(400_000), start.plusSeconds(500_000)));
        return LegalClock.dueAt(
                calendar, start, FIVE_DAYS, Cutoff.AFTER_15H, PausePolicy.SHIFT, pauses, start.plusSeconds(900_000));
    }

    @Benchmark
    public Instant stagesInARow() {
        return StageClock.dueAt(stages, start(), calendar);
    }

    @Benchmark
    public Instant stagesNaive() {
        Instant due = start();
        for (Stage stage : stages) {
            due = naive.dayByDay(due, stage.term().value());
        }
        return due;
    }

    @Benchmark
    public Explanation explained() {
        return DayByDay.explain(calendar, start(), FIFTY_DAYS, Cutoff.AFTER_15H);
    }
}
