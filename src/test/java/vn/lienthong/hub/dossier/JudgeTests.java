package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/** Ten working days from Monday, 5 October 2026, 09:00: due on the 19th at 17:00. Times are of that month. */
class JudgeTests {

    private static final WorkCalendar NATION = TestCalendars.nation();
    private static final Fold FOLD = new Fold(new TestProcedures(), unit -> NATION, TestUnits.SAMPLE);
    private static final Judge JUDGE = new Judge(FOLD);

    @ParameterizedTest
    @CsvSource({
        "SUBTRACT, 19T17:00, 21T17:00, ON_TIME",
        "SUBTRACT, 19T17:00, 21T17:01, LATE",
        "SUBTRACT, 19T17:00, 20T23:59, EARLY",
        "RESTART,  22T17:00, 22T17:00, ON_TIME",
        "RESTART,  22T17:00, 22T17:01, LATE",
        "RESTART,  22T17:00, 21T17:00, EARLY",
        "SHIFT,    21T17:00, 21T17:00, ON_TIME",
        "SHIFT,    21T17:00, 21T17:01, LATE",
        "SHIFT,    21T17:00, 20T17:00, EARLY"
    })
    void judgesTheSameFinishBySchool(PausePolicy policy, String due, String finish, Verdict expected) {
        Judgement judged = judge(permit().pause("06T10:00", "08T10:00", "{}").completed(finish), policy);

        assertThat(judged.dueAt()).isEqualTo(october(due));
        assertThat(judged.verdict()).isEqualTo(expected);
        assertThat(judged.overdue()).isFalse();
        assertThat(judged.lateAfter()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"SUBTRACT, 19T17:00", "RESTART, 27T16:00", "SHIFT, 27T16:00"})
    void usesTheAppointmentGivenWithTheSupplementUnlessPausesAreTakenOff(PausePolicy policy, String due) {
        Judgement judged =
                judge(permit().pause("06T10:00", "08T10:00", "{'promisedAt':'2026-10-27T16:00:00+07:00'}"), policy);

        assertThat(judged.dueAt()).isEqualTo(october(due));
        assertThat(judged.appointment()).isEqualTo(october("19T17:00"));
    }

    @Test
    void usesItAlsoWhereTheRequestHadNotStoppedTheClock() {
        Tale tale = permit().said("06T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r','pausesClock':false}")
                .said("08T10:00", FactType.SUPPLEMENTED, "{'promisedAt':'2026-10-27T16:00:00+07:00'}");

        assertThat(judge(tale, PausePolicy.SHIFT).dueAt()).isEqualTo(october("27T16:00"));
        assertThat(judge(tale, PausePolicy.SHIFT).moves().get(0).pause()).isNull();
        assertThat(judge(tale, PausePolicy.SUBTRACT).dueAt()).isEqualTo(october("19T17:00"));
    }

    @ParameterizedTest
    @CsvSource({"RESTART, 30T17:00, 22T17:00", "SHIFT, 30T17:00, 21T17:00"})
    void aNewAppointmentAfterThePauseStandsAndTheOriginalOneMoves(PausePolicy policy, String current, String original) {
        Tale tale = permit().pause("06T10:00", "08T10:00", "{}").rescheduled("09T10:00", "30T17:00");

        assertThat(judge(tale, policy).dueAt()).isEqualTo(october(current));
        assertThat(judge(tale, policy).moves()).isEmpty();
        assertThat(judge(tale, Against.ORIGINAL, policy).dueAt()).isEqualTo(october(original));
    }

    /** 30 October is a Friday, the next working day 2 November. */
    @Test
    void aNewAppointmentWithinThePauseMovesByTheRestOfIt() {
        Tale tale = permit().said("06T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .rescheduled("07T10:00", "30T17:00")
                .said("08T10:00", FactType.SUPPLEMENTED, "{}");

        assertThat(judge(tale, PausePolicy.SHIFT).dueAt()).isEqualTo(at("2026-11-02T17:00"));
        assertThat(judge(tale, PausePolicy.SHIFT).moves().get(0).workingDays()).isEqualTo(1);
        assertThat(judge(tale, PausePolicy.RESTART).dueAt()).isEqualTo(october("30T17:00"));
        assertThat(judge(tale, PausePolicy.RESTART).moves().get(0).by()).isEqualTo(Moved.By.KEPT);
    }

    @Test
    void aRestartObeysTheCutOff() {
        Tale tale = tale(TestProcedures.MORTGAGE, "X77.90.01").pause("05T11:00", "06T16:00", "{}");

        assertThat(judge(tale, PausePolicy.RESTART).dueAt()).isEqualTo(october("07T17:00"));
    }

    @Test
    void aTermOfHoursIsShiftedByOfficeTime() {
        Judgement judged =
                judge(tale(TestProcedures.HOURS, "X77.01").pause("05T10:00", "05T15:00", "{}"), PausePolicy.SHIFT);

        assertThat(judged.appointment()).isEqualTo(october("06T09:00"));
        assertThat(judged.moves().get(0).officeTime()).isEqualTo(Duration.ofHours(3));
        assertThat(judged.dueAt()).isEqualTo(october("06T14:00"));
    }

    /** The slip gave five working days, to the 12th. */
    @ParameterizedTest
    @CsvSource({"RESTART, 15T16:00, RESTARTED_AS_PROMISED", "SHIFT, 13T17:00, SHIFTED", "SUBTRACT, 12T16:00,"})
    void goesByTheSlipWhereTheCatalogueHasNoTerm(PausePolicy policy, String due, Moved.By by) {
        Judgement judged = judge(
                new Tale("9.999999", "X77.01", ",'promisedAt':'2026-10-12T16:00:00+07:00'")
                        .pause("07T10:00", "08T10:00", "{}"),
                policy);

        assertThat(judged.dueAt()).isEqualTo(october(due));
        assertThat(judged.moves()).extracting(Moved::by).isEqualTo(by == null ? List.of() : List.of(by));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBTRACT, 21T17:00, false, 21T17:00",
        "SUBTRACT, 21T17:01, true,  21T17:00",
        "RESTART,  22T17:00, false, 22T17:00",
        "RESTART,  22T17:01, true,  22T17:00",
        "SHIFT,    21T17:00, false, 21T17:00",
        "SHIFT,    21T17:01, true,  21T17:00"
    })
    void judgesWhatIsInProgressAtAMoment(PausePolicy policy, String now, boolean overdue, String lateAfter) {
        Dossier dossier = permit().pause("06T10:00", "08T10:00", "{}").dossier();

        Judgement judged =
                JUDGE.judge(dossier, Against.CURRENT, policy, october(now)).orElseThrow();

        assertThat(judged.verdict()).isNull();
        assertThat(judged.overdue()).isEqualTo(overdue);
        assertThat(judged.lateAfter()).isEqualTo(october(lateAfter));
        assertThat(judged.judgedAt()).isEqualTo(october(now));
    }

    @ParameterizedTest
    @EnumSource(PausePolicy.class)
    void isInTimeWhileItsClockStandsStill(PausePolicy policy) {
        Dossier dossier = permit().said("06T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .dossier();

        Judgement judged = JUDGE.judge(dossier, Against.CURRENT, policy, at("2026-12-01T00:00"))
                .orElseThrow();

        assertThat(judged.overdue()).isFalse();
        assertThat(judged.lateAfter()).isNull();
        assertThat(judged.dueAt()).isEqualTo(october("19T17:00"));
    }

    @ParameterizedTest
    @EnumSource(PausePolicy.class)
    void neverPraisesWhatWasBrokenOff(PausePolicy policy) {
        assertThat(judge(permit().said("06T10:00", FactType.WITHDRAWN, "{'reason':'r'}"), policy)
                        .verdict())
                .isEqualTo(Verdict.ON_TIME);
    }

    @ParameterizedTest
    @EnumSource(PausePolicy.class)
    void cannotBeLateWithoutADueTime(PausePolicy policy) {
        Tale unknown = new Tale("9.999999", "X77.01", "").pause("06T10:00", "08T10:00", "{}");

        assertThat(judge(unknown, policy).dueAt()).isNull();
        assertThat(judge(unknown, policy).overdue()).isFalse();
        assertThat(judge(unknown.completed("30T10:00"), policy).verdict()).isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void judgesNothingThatWasNeverReceived() {
        Dossier dossier = FOLD.of(new History()
                .said(
                        "2026-10-05T09:00",
                        FactType.REGISTERED,
                        "{'procedureCode':'1.013228','channel':'ONLINE','receivingUnit':'X77.01'}")
                .facts());

        assertThat(JUDGE.judge(dossier, Against.CURRENT, PausePolicy.SUBTRACT, october("06T09:00")))
                .isEmpty();
    }

    /** Where nobody gives an appointment, the legal clock alone says the same. */
    @ParameterizedTest
    @EnumSource(PausePolicy.class)
    void comesToWhatTheLegalClockComesTo(PausePolicy policy) {
        Random random = new Random(6);
        for (int run = 0; run < 300; run++) {
            Tale tale = permit();
            List<Pause> pauses = new ArrayList<>();
            Instant time = october("05T09:30");
            for (int i = random.nextInt(4); i > 0; i--) {
                Instant from = time.plusSeconds(random.nextInt(4 * 86_400));
                Instant to = from.plusSeconds(1 + random.nextInt(6 * 86_400));
                tale.pause(from, to);
                pauses.add(new Pause(from, to));
                time = to.plusSeconds(1);
            }
            Instant finish = time.plusSeconds(random.nextInt(20 * 86_400));
            tale.completed(finish);
            Instant due = LegalClock.dueAt(
                    NATION,
                    october("05T09:00"),
                    new Term(10, TermUnit.WORKING_DAYS),
                    Cutoff.NONE,
                    policy,
                    pauses,
                    finish);

            Judgement judged = judge(tale, policy);

            assertThat(judged.dueAt()).as("run %s", run).isEqualTo(due);
            assertThat(judged.verdict())
                    .isEqualTo(LegalClock.verdict(october("05T09:00"), due, finish, policy, pauses));
        }
    }

    private static Instant october(String time) {
        return at("2026-10-" + time);
    }

    private static Tale permit() {
        return tale(TestProcedures.PERMIT, "X77.01");
    }

    private static Tale tale(String procedure, String unit) {
        return new Tale(procedure, unit, "");
    }

    private static Judgement judge(Tale tale, PausePolicy policy) {
        return judge(tale, Against.CURRENT, policy);
    }

    private static Judgement judge(Tale tale, Against against, PausePolicy policy) {
        return JUDGE.judge(tale.dossier(), against, policy, october("05T10:00")).orElseThrow();
    }

    /** Received on 5 October at 09:00. */
    private static final class Tale {

        private final History history = new History();

        Tale(String procedure, String unit, String more) {
            said(
                    "05T09:00",
                    FactType.RECEIVED,
                    "{'procedureCode':'%s','channel':'COUNTER','receivingUnit':'%s'%s}"
                            .formatted(procedure, unit, more));
        }

        Tale said(String time, FactType type, String data) {
            history.said("2026-10-" + time, type, data);
            return this;
        }

        Tale pause(String from, String to, String supplemented) {
            return said(from, FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                    .said(to, FactType.SUPPLEMENTED, supplemented);
        }

        void pause(Instant from, Instant to) {
            history.said(local(from), FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                    .said(local(to), FactType.SUPPLEMENTED, "{}");
        }

        Tale rescheduled(String time, String to) {
            return said(
                    time,
                    FactType.RESCHEDULED,
                    "{'promisedAt':'2026-10-%s:00+07:00','reason':'r','apologyNumber':'1'}".formatted(to));
        }

        Tale completed(String time) {
            return said(time, FactType.COMPLETED, "{}");
        }

        void completed(Instant time) {
            history.said(local(time), FactType.COMPLETED, "{}");
        }

        Dossier dossier() {
            return FOLD.of(history.facts());
        }

        private static String local(Instant time) {
            return time.atOffset(VietnamTime.OFFSET).toLocalDateTime().toString();
        }
    }
}
