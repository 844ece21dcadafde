package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.TestCalendars;

class StageClockTests {

    private static final Instant THURSDAY = at("2026-10-08T16:00:00+07:00");

    @Test
    void countsEachStageFromTheDueTimeOfTheOneBefore() {
        assertThat(dueAt(
                        stage("COMMUNE", 5, TermUnit.WORKING_DAYS),
                        stage("DISTRICT", 7, TermUnit.WORKING_DAYS),
                        stage("PROVINCE", 12, TermUnit.CALENDAR_DAYS)))
                .isEqualTo(at("2026-11-09T17:00:00+07:00"));
    }

    @Test
    void theCommittedTermHoldsWhereThereIsOne() {
        Stage stage = new Stage(
                "COMPETENT",
                new Term(50, TermUnit.WORKING_DAYS),
                new Term(2, TermUnit.WORKING_DAYS),
                Cutoff.NONE,
                Set.of(),
                null);

        assertThat(dueAt(stage)).isEqualTo(at("2026-10-12T17:00:00+07:00"));
    }

    @Test
    void theLawsTermIsReckonedBesideTheCommittedOne() {
        Stage stage = new Stage("COMPETENT", days(50), days(23), Cutoff.NONE, Set.of(), null);

        assertThat(dueAt(stage)).isEqualTo(at("2026-11-10T17:00:00+07:00"));
        assertThat(StageClock.statutoryDueAt(List.of(stage), THURSDAY, TestCalendars.nation()))
                .isEqualTo(at("2026-12-18T17:00:00+07:00"));
    }

    @Test
    void parallelStagesRunSideBySideAndTheNextWaitsForTheLongest() {
        Stage tax = beside("LAND", "TAX", 5);
        Stage short1 = beside("LAND", "MAP", 1);

        assertThat(dueAt(stage("LAND", 3, TermUnit.WORKING_DAYS), tax, short1))
                .isEqualTo(at("2026-10-15T17:00:00+07:00"));
        assertThat(dueAt(stage("LAND", 3, TermUnit.WORKING_DAYS), tax, short1, stage("SIGN", 1, TermUnit.WORKING_DAYS)))
                .isEqualTo(at("2026-10-16T17:00:00+07:00"));
    }

    @Test
    void theCutoffOfAStageLooksAtTheStartOfThatStage() {
        Stage first = new Stage("A", days(1), null, Cutoff.AFTER_15H, Set.of(), null);
        Stage second = new Stage("B", days(1), null, Cutoff.AFTER_CLOSE, Set.of(), null);

        assertThat(dueAt(first, second)).isEqualTo(at("2026-10-13T17:00:00+07:00"));
    }

    @Test
    void refusesAParallelStageWithoutTheOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> dueAt(beside("NOBODY", "TAX", 5)));
    }

    private static Instant dueAt(Stage... stages) {
        return StageClock.dueAt(List.of(stages), THURSDAY, TestCalendars.nation());
    }

    private static Stage stage(String role, int value, TermUnit unit) {
        return new Stage(role, new Term(value, unit), null, Cutoff.NONE, Set.of(), null);
    }

    private static Stage beside(String other, String role, int days) {
        return new Stage(role, days(days), null, Cutoff.NONE, Set.of(), other);
    }

    private static Term days(int value) {
        return new Term(value, TermUnit.WORKING_DAYS);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
