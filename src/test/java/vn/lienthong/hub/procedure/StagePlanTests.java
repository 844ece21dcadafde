package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.deadline.WorkCalendar;

class StagePlanTests {

    private static final WorkCalendar NATION = TestCalendars.nation();
    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);

    @Test
    void comesToWhatTheClockOfStagesComesTo() {
        for (int i = 0; i < 5000; i++) {
            List<Stage> stages = stages();
            Instant start = Instant.parse("2017-01-01T00:00:00Z").plusSeconds(random.nextInt(270_000_000));

            assertThat(StagePlan.of(stages, start, NATION).stream()
                            .map(step -> step.explanation().dueAt())
                            .max(Instant::compareTo))
                    .as("seed " + SEED + ", case " + i + ": " + start + " " + stages)
                    .contains(StageClock.dueAt(stages, start, NATION));
        }
    }

    @Test
    void refusesAStageBesideNone() {
        Stage beside = new Stage("TAX", new Term(1, TermUnit.WORKING_DAYS), null, Cutoff.NONE, Set.of(), "LAND");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StagePlan.of(List.of(beside), Instant.parse("2026-10-08T02:00:00Z"), NATION));
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            String beside = stages.isEmpty() || random.nextInt(3) > 0
                    ? null
                    : stages.get(random.nextInt(stages.size())).role();
            stages.add(new Stage(
                    "R" + stages.size(),
                    term(),
                    random.nextBoolean() ? term() : null,
                    Cutoff.values()[random.nextInt(3)],
                    Set.of(),
                    beside));
        }
        return stages;
    }

    private Term term() {
        TermUnit unit = TermUnit.values()[random.nextInt(4)];
        return new Term(unit == TermUnit.SAME_DAY ? 0 : 1 + random.nextInt(20), unit);
    }
}
