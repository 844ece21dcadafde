package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;
import static vn.lienthong.hub.dossier.Mark.Code.APPOINTMENT_REWRITTEN;
import static vn.lienthong.hub.dossier.Mark.Code.RESCHEDULED_AFTER_EXPIRY;
import static vn.lienthong.hub.dossier.Mark.Code.RESCHEDULED_AGAIN;
import static vn.lienthong.hub.dossier.Mark.Code.RESCHEDULED_TOO_LATE;
import static vn.lienthong.hub.dossier.Mark.Code.RESCHEDULED_WITHOUT_APOLOGY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.FactType;

/** The slip of {@link History#received} promises 2026-10-15 at 17:00. */
class AppointmentTests {

    private static final Instant PROMISED = at("2026-10-15T17:00");

    private final Fold fold = new Fold(new TestProcedures(), unit -> day -> true, TestUnits.SAMPLE);

    @Test
    void aNewAppointmentStandsBesideTheOriginalOne() {
        Dossier dossier = fold(moved("2026-10-12T08:00", "2026-10-20"));

        assertThat(dossier.appointment()).isEqualTo(new Appointment(PROMISED, PROMISED, at("2026-10-20T17:00"), 1));
        assertThat(codes(dossier)).isEmpty();
    }

    @Test
    void aDayBeforeIsTwentyFourHoursBefore() {
        assertThat(codes(fold(moved("2026-10-14T17:00", "2026-10-20")))).isEmpty();
        assertThat(codes(fold(moved("2026-10-14T17:01", "2026-10-20")))).containsExactly(RESCHEDULED_TOO_LATE);
        assertThat(codes(fold(moved("2026-10-15T17:00", "2026-10-20")))).containsExactly(RESCHEDULED_TOO_LATE);
        assertThat(codes(fold(moved("2026-10-15T17:01", "2026-10-20")))).containsExactly(RESCHEDULED_AFTER_EXPIRY);
    }

    @Test
    void aSecondOneAndOneWithoutAnApologyAreBreachesAndMoveItAllTheSame() {
        Dossier dossier = fold(moved("2026-10-12T08:00", "2026-10-20")
                .said("2026-10-13T08:00", FactType.RESCHEDULED, "{'promisedAt':'2026-10-22T17:00:00+07:00'}"));

        assertThat(codes(dossier)).containsExactly(RESCHEDULED_WITHOUT_APOLOGY, RESCHEDULED_AGAIN);
        assertThat(dossier.appointment().originalDueAt()).isEqualTo(PROMISED);
        assertThat(dossier.appointment().dueAt()).isEqualTo(at("2026-10-22T17:00"));
    }

    @Test
    void theOldOneEndsLaterByWhatTheClockStoodStill() {
        assertThat(codes(fold(move(paused(), "2026-10-17T17:00", "2026-10-25"))))
                .isEmpty();
        assertThat(codes(fold(move(paused(), "2026-10-18T09:00", "2026-10-25"))))
                .containsExactly(RESCHEDULED_TOO_LATE);
        assertThat(codes(fold(move(paused(), "2026-10-18T17:01", "2026-10-25"))))
                .containsExactly(RESCHEDULED_AFTER_EXPIRY);
    }

    @Test
    void itDoesNotEndWhileTheClockStandsStill() {
        History open = received().said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}");

        assertThat(codes(fold(move(open, "2026-10-30T09:00", "2026-11-05")))).isEmpty();
    }

    @Test
    void itsSendersCorrectionMovesTheCurrentOneAndIsMarked() {
        Dossier dossier = fold(corrected(received(), 1, "2026-10-30T17:00:00+07:00"));

        assertThat(codes(dossier)).containsExactly(APPOINTMENT_REWRITTEN);
        assertThat(dossier.appointment().originalDueAt()).isEqualTo(PROMISED);
        assertThat(dossier.appointment().dueAt()).isEqualTo(at("2026-10-30T17:00"));
    }

    @Test
    void anOperatorsCorrectionPutsRightWhatStoodOnTheSlip() {
        History history = received().from("/operators/1").byOperator();
        Dossier dossier = fold(corrected(history, 1, "2026-10-30T17:00:00+07:00"));

        assertThat(codes(dossier)).containsExactly(APPOINTMENT_REWRITTEN);
        assertThat(dossier.appointment().originalDueAt()).isEqualTo(at("2026-10-30T17:00"));
    }

    @Test
    void theSameInstantWrittenInAnotherWayIsNoChange() {
        assertThat(codes(fold(corrected(received(), 1, "2026-10-15T10:00:00Z"))))
                .isEmpty();
    }

    @Test
    void aNewAppointmentThatIsRewrittenIsMarked() {
        History history = moved("2026-10-12T08:00", "2026-10-20");
        Dossier dossier = fold(corrected(history, 2, "2026-10-28T17:00:00+07:00"));

        assertThat(codes(dossier)).containsExactly(APPOINTMENT_REWRITTEN);
        assertThat(dossier.appointment().dueAt()).isEqualTo(at("2026-10-28T17:00"));
    }

    @Test
    void aSecondReceptionThatShowsAnotherOneIsMarkedAndMovesNothing() {
        Dossier dossier = fold(again(received(), "2026-10-30"));

        assertThat(dossier.marks())
                .contains(new Mark(
                        APPOINTMENT_REWRITTEN, dossier.history().get(1).said().ref()));
        assertThat(dossier.appointment().dueAt()).isEqualTo(PROMISED);
    }

    @Test
    void aSecondReceptionThatShowsOneThatWasGivenIsNoRewriting() {
        assertThat(codes(fold(again(received(), "2026-10-15")))).doesNotContain(APPOINTMENT_REWRITTEN);
        assertThat(codes(fold(again(moved("2026-10-12T08:00", "2026-10-20"), "2026-10-20"))))
                .doesNotContain(APPOINTMENT_REWRITTEN);
    }

    @Test
    void anAppointmentGivenWithPapersIsKeptButNotUsed() {
        Dossier dossier = fold(received()
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-12T10:00", FactType.SUPPLEMENTED, "{'promisedAt':'2026-10-30T17:00:00+07:00'}"));

        assertThat(dossier.history().get(2).data().path("promisedAt").asText()).isEqualTo("2026-10-30T17:00:00+07:00");
        assertThat(dossier.appointment().dueAt()).isEqualTo(PROMISED);
        assertThat(Timeliness.lateAfter(dossier)).isEqualTo(at("2026-10-18T17:00"));
    }

    private static History received() {
        return new History().received("2026-10-08T09:15");
    }

    private static History paused() {
        return received()
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-12T10:00", FactType.SUPPLEMENTED, "{}");
    }

    private static History moved(String time, String to) {
        return move(received(), time, to);
    }

    private static History move(History history, String time, String to) {
        return history.said(
                time,
                FactType.RESCHEDULED,
                "{'promisedAt':'%sT17:00:00+07:00','reason':'r','apologyNumber':'1/XL'}".formatted(to));
    }

    private static History again(History history, String day) {
        return history.said(
                "2026-10-08T09:15",
                FactType.RECEIVED,
                ("{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'X77.01',"
                                + "'promisedAt':'%sT17:00:00+07:00'}")
                        .formatted(day));
    }

    private static History corrected(History history, int fact, String promised) {
        return history.said(
                "2026-10-20T08:00",
                FactType.CORRECTED,
                "{'corrects':{'source':'/partners/igate-1','id':'%d'},'data':{'promisedAt':'%s'},'reason':'r'}"
                        .formatted(fact, promised));
    }

    private Dossier fold(History history) {
        return fold.of(history.facts());
    }

    private static List<Mark.Code> codes(Dossier dossier) {
        return dossier.marks().stream().map(Mark::code).toList();
    }
}
