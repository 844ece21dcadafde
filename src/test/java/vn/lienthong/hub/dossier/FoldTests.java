package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Field;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.procedure.Stage;

class FoldTests {

    private static final Instant COMPUTED = at("2026-10-20T17:00");

    private final Fold fold = new Fold(new OneProcedure(), unit -> day -> true, TestUnits.SAMPLE);

    @Test
    void foldsInTheOrderInWhichThingsHappenedNotInWhichTheyWereHeard() {
        Dossier dossier = fold.of(new History()
                .said("2026-10-12T10:00", FactType.COMPLETED, "{}")
                .said("2026-10-09T10:00", FactType.PROGRESSED, "{'toUnit':'X77.90.01'}")
                .received("2026-10-08T09:15")
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.COMPLETED);
        assertThat(dossier.milestones().finishedAt()).isEqualTo(at("2026-10-12T10:00"));
        assertThat(dossier.marks()).isEmpty();
        assertThat(dossier.roles()).containsExactlyInAnyOrder("X77.01", "X77.90.01");
    }

    @Test
    void isTheSameWhateverTheOrderOfArrival() {
        List<StoredFact> facts = new History()
                .said("2026-10-07T20:00", FactType.REGISTERED, intake())
                .received("2026-10-08T09:15")
                .said("2026-10-08T10:00", FactType.PROGRESSED, "{}")
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-12T10:00", FactType.SUPPLEMENTED, "{}")
                .said("2026-10-13T10:00", FactType.COMPLETED, "{}")
                .said("2026-10-14T10:00", FactType.RETURNED, "{'how':'COUNTER'}")
                .facts();
        Dossier expected = fold.of(facts);
        for (long seed = 0; seed < 50; seed++) {
            List<StoredFact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(fold.of(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void isUnknownWhileOnlyLaterFactsAreKnown() {
        Dossier dossier = fold.of(
                new History().said("2026-10-12T10:00", FactType.COMPLETED, "{}").facts());

        assertThat(dossier.state()).isEqualTo(DossierState.UNKNOWN);
        assertThat(dossier.marks()).extracting(Mark::code).containsExactly(Mark.Code.NOT_ALLOWED);
    }

    @Test
    void keepsAndMarksWhatIsNotAllowedWithoutEffect() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-09T10:00", FactType.COMPLETED, "{}")
                .said("2026-10-10T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.COMPLETED);
        assertThat(dossier.history()).hasSize(3);
        assertThat(dossier.history().get(2).effective()).isFalse();
        assertThat(dossier.marks()).extracting(Mark::code).contains(Mark.Code.NOT_ALLOWED);
    }

    @Test
    void pausesUntilStateFiveIsLeftByWhateverFact() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-10T10:00", FactType.PROGRESSED, "{}")
                .facts());

        assertThat(dossier.pauses()).containsExactly(new Pause(at("2026-10-09T10:00"), at("2026-10-10T10:00")));
    }

    @Test
    void doesNotPauseWhereTheRequestSaysSo() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r','pausesClock':false}")
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.SUPPLEMENT_REQUESTED);
        assertThat(dossier.pauses()).isEmpty();
    }

    @Test
    void pausesForPaymentAsTheProcedureSaysUnlessTheFactSaysOtherwise() {
        History asked =
                new History().received("2026-10-08T09:15").said("2026-10-09T10:00", FactType.PAYMENT_REQUESTED, "{}");
        History askedWithoutPause = new History()
                .received("2026-10-08T09:15")
                .said("2026-10-09T10:00", FactType.PAYMENT_REQUESTED, "{'pausesClock':false}");

        assertThat(fold.of(asked.facts()).paused()).isTrue();
        assertThat(fold.of(askedWithoutPause.facts()).paused()).isFalse();
    }

    @Test
    void finishesByReturnWhereItCameWithoutCompletionAndMarksIt() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-09T10:00", FactType.RETURNED, "{}")
                .facts());

        assertThat(dossier.milestones().finishedBy()).isEqualTo(FactType.RETURNED);
        assertThat(dossier.marks())
                .extracting(Mark::code)
                .containsExactly(Mark.Code.SKIPPED_PROCESSING, Mark.Code.RETURNED_WITHOUT_COMPLETION);
    }

    @Test
    void losesTheFinishWhenReopened() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-08T10:00", FactType.PROGRESSED, "{}")
                .said("2026-10-09T10:00", FactType.COMPLETED, "{}")
                .said("2026-10-10T10:00", FactType.REOPENED, "{'reason':'r'}")
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.IN_PROGRESS);
        assertThat(dossier.inProgress()).isTrue();
    }

    @Test
    void readsAPeriodAsWhatHadHappenedBeforeItsEnd() {
        List<StoredFact> facts = new History()
                .received("2026-10-08T09:15")
                .said("2026-10-09T10:00", FactType.COMPLETED, "{}")
                .facts();

        assertThat(fold.before(facts, at("2026-10-09T00:00")).state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void keepsTheOriginalAppointmentAndMarksBreaches() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-13T09:00", FactType.RESCHEDULED, reschedule("2026-10-16", 1))
                .said("2026-10-17T09:00", FactType.RESCHEDULED, reschedule("2026-10-19", 2))
                .facts());

        assertThat(dossier.appointment().originalDueAt()).isEqualTo(at("2026-10-15T17:00"));
        assertThat(dossier.appointment().dueAt()).isEqualTo(at("2026-10-19T17:00"));
        assertThat(dossier.marks())
                .extracting(Mark::code)
                .containsExactly(Mark.Code.RESCHEDULED_AGAIN, Mark.Code.RESCHEDULED_AFTER_EXPIRY);
    }

    @Test
    void computesTheDueTimeWhereNoneWasPromised() {
        Dossier dossier = fold.of(new History()
                .said("2026-10-08T09:15", FactType.RECEIVED, intake())
                .facts());

        assertThat(dossier.appointment().dueAt()).isEqualTo(COMPUTED);
    }

    @Test
    void movesTheCompetentUnitOnlyByTransfer() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-08T10:00", FactType.PROGRESSED, "{'toUnit':'X77.90.01'}")
                .facts());
        Dossier transferred = fold.of(new History()
                .received("2026-10-08T09:15")
                .said("2026-10-08T10:00", FactType.TRANSFERRED, "{'fromUnit':'X77.01','toUnit':'X77.90.01'}")
                .facts());

        assertThat(dossier.competentUnit()).isEqualTo("X77.01");
        assertThat(transferred.competentUnit()).isEqualTo("X77.90.01");
    }

    static String intake() {
        return "{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'X77.01'}";
    }

    private static String reschedule(String day, int apology) {
        return "{'promisedAt':'%sT17:00:00+07:00','reason':'r','apologyNumber':%d}".formatted(day, apology);
    }

    /** Land: pauses for taxes; due on one day, whatever the start. */
    static final class OneProcedure implements Catalogue {

        @Override
        public Optional<Procedure> find(String code, LocalDate day) {
            Stage stage = new Stage(
                    "COMPETENT",
                    new Term(5, TermUnit.WORKING_DAYS),
                    null,
                    Cutoff.NONE,
                    Set.of(Stage.PauseKind.SUPPLEMENT, Stage.PauseKind.FINANCIAL),
                    null);
            return Optional.of(new Procedure(code, "Đất", new Field("DD", "Đất đai"), LocalDate.EPOCH, List.of(stage)));
        }

        @Override
        public Map<String, Field> fields(LocalDate day) {
            return Map.of("DD", new Field("DD", "Đất đai"));
        }

        @Override
        public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
            return COMPUTED;
        }

        /** It never changes. */
        @Override
        public Catalogue asKnown(Instant moment) {
            return this;
        }
    }
}
