package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.event.FactType;

/** Due times and verdicts of stages; 5 October 2026 is a Monday. */
class StageDeadlinesTests {

    private static final String DESK = "X77.01";
    private static final String LAND = "X77.90.01";

    @Test
    void aDossierOfOneStageHasOneThatIsHeldByTheCompetentUnit() {
        StageRun run = only(permit());

        assertThat(run.role()).isEqualTo("COMPETENT");
        assertThat(run.unit()).isEqualTo("X77.01.91");
        assertThat(run.begunAt()).isEqualTo(at("2026-10-05T08:00"));
        assertThat(run.dueBy()).isEqualTo(StageRun.DueBy.STATUTORY);
        assertThat(run.lateAfter()).isEqualTo(at("2026-10-19T17:00"));
    }

    @Test
    void isLateOnceItsMomentHasPassed() {
        assertThat(permit().runs(at("2026-10-19T17:00")).get(0).late()).isFalse();
        assertThat(permit().runs(at("2026-10-19T17:01")).get(0).lateUnit()).isEqualTo("X77.01.91");
    }

    @Test
    void nothingHasBegunBeforeReception() {
        Story registered = Story.of(TestProcedures.PERMIT, "2026-10-05T08:00", DESK, null);
        assertThat(registered.runs()).hasSize(1);

        Dossier unknown = new Fold(new TestProcedures(), unit -> day -> true, TestUnits.SAMPLE)
                .of(new History()
                        .said("2026-10-06T08:00", FactType.PROGRESSED, "{}")
                        .facts());
        StageDeadlines deadlines =
                new StageDeadlines(new Fold(new TestProcedures(), unit -> day -> true, TestUnits.SAMPLE));
        assertThat(deadlines.runs(unknown, at("2026-10-07T08:00"))).isEmpty();
        assertThat(deadlines.statutoryDueAt(unknown)).isNull();
    }

    @Test
    void theCommittedTermCountsAndTheStatutoryOneStandsBesideIt() {
        Story shortened = Story.of(TestProcedures.SHORTENED, "2026-03-02T08:00", DESK, null);

        assertThat(shortened.dossier().appointment().dueAt()).isEqualTo(at("2026-04-02T17:00"));
        assertThat(only(shortened).dueAt()).isEqualTo(at("2026-04-02T17:00"));
        assertThat(only(shortened).dueBy()).isEqualTo(StageRun.DueBy.COMMITTED);
        assertThat(shortened.statutoryDueAt()).isEqualTo(at("2026-05-14T17:00"));
    }

    @Test
    void onlyPausesOfTheStagesOwnKindsCount() {
        Story taxes = pausing()
                .said("2026-10-06T08:00", FactType.PAYMENT_REQUESTED, "{}")
                .said("2026-10-08T08:00", FactType.PAID, "{}");

        assertThat(taxes.dossier().pauses()).hasSize(1);
        assertThat(only(taxes).lateAfter()).isEqualTo(at("2026-10-07T17:00"));

        taxes.handed("2026-10-08T09:00", DESK, LAND)
                .said("2026-10-09T08:00", FactType.PAYMENT_REQUESTED, "{}")
                .said("2026-10-11T08:00", FactType.PAID, "{}");
        assertThat(taxes.runs().get(0).verdict()).isEqualTo("LATE");
        assertThat(taxes.runs().get(1).lateAfter()).isEqualTo(at("2026-10-15T17:00"));
    }

    @Test
    void aPauseOrderedInSoManyWordsAlwaysCounts() {
        Story silent = pausing()
                .named("2026-10-05T09:00", "CHAIRMAN")
                .said("2026-10-06T08:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-08T08:00", FactType.SUPPLEMENTED, "{}");
        Story ordered = pausing()
                .named("2026-10-05T09:00", "CHAIRMAN")
                .said("2026-10-06T08:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r','pausesClock':true}")
                .said("2026-10-08T08:00", FactType.SUPPLEMENTED, "{}");

        assertThat(silent.runs().get(1).lateAfter()).isEqualTo(at("2026-10-08T17:00"));
        assertThat(ordered.runs().get(1).lateAfter()).isEqualTo(at("2026-10-10T17:00"));
    }

    @Test
    void isNotLateWhileItsClockStandsStill() {
        Story paused = permit().said("2026-10-06T08:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}");

        assertThat(only(paused).lateAfter()).isNull();
        assertThat(only(paused).late()).isFalse();
    }

    @Test
    void theLateUnitHeldItWhenItBecameLatePausesCounted() {
        Story moved = permit().said("2026-10-06T08:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-08T08:00", FactType.SUPPLEMENTED, "{}")
                .handed("2026-10-20T08:00", "X77.01.91", "X77.01")
                .completed("2026-10-23T08:00");

        assertThat(only(moved).verdict()).isEqualTo("LATE");
        assertThat(only(moved).lateUnit()).isEqualTo("X77.01");
    }

    @Test
    void whatWasBrokenOffIsNeverEarly() {
        assertThat(only(permit().said("2026-10-06T08:00", FactType.STOPPED, "{'reason':'r'}"))
                        .verdict())
                .isEqualTo("ON_TIME");
    }

    @Test
    void showsWhatTheSenderSaysAndCountsByTheCatalogue() {
        StageRun run = only(permit().said("2026-10-06T08:00", FactType.PROGRESSED, due("THAM_DINH", "2026-10-08")));

        assertThat(run.saidDueAt()).isEqualTo(at("2026-10-08T17:00"));
        assertThat(run.dueAt()).isEqualTo(at("2026-10-19T17:00"));
    }

    @Test
    void goesByTheSenderWhereTheCatalogueDoesNotKnowTheProcedure() {
        Story unknown = Story.of("9.999999", "2026-10-05T08:00", DESK, null)
                .handed("2026-10-05T09:00", DESK, DESK)
                .said("2026-10-06T08:00", FactType.PROGRESSED, due("THAM_DINH", "2026-10-08"))
                .said("2026-10-08T18:00", FactType.PROGRESSED, due("KY", "2026-10-12"))
                .completed("2026-10-09T08:00");

        assertThat(unknown.runs()).extracting(StageRun::role).containsExactly("THAM_DINH", "KY");
        assertThat(unknown.runs()).extracting(StageRun::verdict).containsExactly("LATE", "EARLY");
        assertThat(unknown.runs()).extracting(StageRun::dueBy).containsOnly(StageRun.DueBy.SAID);
        assertThat(unknown.runs()).extracting(StageRun::lateUnit).containsExactly("X77.01.91", null);
    }

    @Test
    void goesByTheSenderWhereTheCalendarIsNotKnown() {
        Story later = Story.withCalendars(
                        unit -> day -> {
                            throw new CalendarUnknownException(day);
                        },
                        TestProcedures.PERMIT,
                        "2026-10-05T08:00",
                        DESK)
                .said("2026-10-06T08:00", FactType.PROGRESSED, due("THAM_DINH", "2026-10-08"));

        assertThat(only(later).dueBy()).isEqualTo(StageRun.DueBy.SAID);
        assertThat(only(later).dueAt()).isEqualTo(at("2026-10-08T17:00"));
        assertThat(later.statutoryDueAt()).isNull();
    }

    private static Story permit() {
        return Story.of(TestProcedures.PERMIT, "2026-10-05T08:00", DESK, "X77.01.91");
    }

    private static Story pausing() {
        return Story.of(TestProcedures.PAUSING, "2026-10-05T08:00", DESK, LAND);
    }

    private static String due(String stage, String day) {
        return "{'stage':'%s','toUnit':'X77.01.91','stageDueAt':'%sT17:00:00+07:00'}".formatted(stage, day);
    }

    private static StageRun only(Story story) {
        assertThat(story.runs()).hasSize(1);
        return story.runs().get(0);
    }
}
