package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Field;
import vn.lienthong.hub.procedure.Procedure;

/** The slip of {@link History#received} promises 2026-10-15 at 17:00. */
class TimelinessTests {

    private final Fold fold = new Fold(new NoProcedures(), unit -> day -> true, TestUnits.SAMPLE);

    @Test
    void isLateAfterTheAppointment() {
        assertThat(lateAfter(received())).isEqualTo(at("2026-10-15T17:00"));
    }

    @Test
    void isLateLaterByWhatTheClockStoodStill() {
        History paused = received()
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-12T11:00", FactType.SUPPLEMENTED, "{}")
                .said("2026-10-16T08:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-16T08:30", FactType.SUPPLEMENTED, "{}");

        assertThat(lateAfter(paused)).isEqualTo(at("2026-10-18T18:30"));
    }

    @Test
    void isNeverLateWhileTheClockStandsStill() {
        assertThat(lateAfter(received().said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")))
                .isNull();
    }

    @Test
    void isNoLongerLateOnceFinishedButAgainWhenReopened() {
        History finished = received().said("2026-10-14T10:00", FactType.COMPLETED, "{}");
        assertThat(lateAfter(finished)).isNull();

        History reopened = finished.said("2026-10-14T11:00", FactType.REOPENED, "{'reason':'r'}");
        assertThat(lateAfter(reopened)).isEqualTo(at("2026-10-15T17:00"));
    }

    @Test
    void followsANewAppointment() {
        History moved = received()
                .said(
                        "2026-10-12T10:00",
                        FactType.RESCHEDULED,
                        "{'promisedAt':'2026-10-20T17:00:00+07:00','reason':'r','apologyNumber':'12/XL'}");

        assertThat(lateAfter(moved)).isEqualTo(at("2026-10-20T17:00"));
    }

    @Test
    void judgesTheFinishLessThePauses() {
        History late = received().said("2026-10-15T17:01", FactType.COMPLETED, "{}");
        History onTime = received().said("2026-10-15T09:00", FactType.COMPLETED, "{}");
        History early = received().said("2026-10-14T17:00", FactType.COMPLETED, "{}");
        History earlyLessPauses = received()
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-12T10:00", FactType.SUPPLEMENTED, "{}")
                .said("2026-10-17T10:00", FactType.COMPLETED, "{}");

        assertThat(verdict(late)).isEqualTo(Verdict.LATE);
        assertThat(verdict(onTime)).isEqualTo(Verdict.ON_TIME);
        assertThat(verdict(early)).isEqualTo(Verdict.EARLY);
        assertThat(verdict(earlyLessPauses)).isEqualTo(Verdict.EARLY);
    }

    @Test
    void doesNotPraiseWhatWasWithdrawnOrStopped() {
        assertThat(verdict(received().said("2026-10-09T10:00", FactType.WITHDRAWN, "{'reason':'r'}")))
                .isEqualTo(Verdict.ON_TIME);
        assertThat(verdict(received().said("2026-10-09T10:00", FactType.STOPPED, "{'reason':'r'}")))
                .isEqualTo(Verdict.ON_TIME);
        assertThat(verdict(received().said("2026-10-16T10:00", FactType.STOPPED, "{'reason':'r'}")))
                .isEqualTo(Verdict.LATE);
    }

    @Test
    void judgesNothingThatIsNotFinished() {
        assertThat(verdict(received())).isNull();
        assertThat(Timeliness.verdict(fold.of(received().facts()), at("2026-10-15T17:00")))
                .isNull();
    }

    /** As form II.06a counts; the appointment is on the 15th at 17:00. */
    @ParameterizedTest
    @CsvSource({
        "COMPLETED, 14T23:59, EARLY",
        "COMPLETED, 15T00:00, ON_TIME",
        "COMPLETED, 15T17:00, ON_TIME",
        "COMPLETED, 15T17:01, LATE",
        "RETURNED,  14T09:00, EARLY",
        "WITHDRAWN, 14T09:00, ON_TIME",
        "STOPPED,   12T09:00, ON_TIME",
        "WITHDRAWN, 18T09:00, LATE",
        "STOPPED,   15T17:01, LATE"
    })
    void judgesByTheKindOfFinish(FactType by, String finish, Verdict expected) {
        assertThat(verdict(received().said("2026-10-" + finish, by, "{'reason':'r','how':'COUNTER'}")))
                .isEqualTo(expected);
    }

    @Test
    void countsOnlyThePartOfAPauseAfterTheStart() {
        History byPost = new History()
                .said(
                        "2026-10-08T09:15",
                        FactType.RECEIVED,
                        "{'procedureCode':'1.013831','channel':'POST','receivingUnit':'X77.01',"
                                + "'promisedAt':'2026-10-15T17:00:00+07:00'}")
                .said("2026-10-08T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-09T10:00", FactType.HANDED_OVER, "{}")
                .said("2026-10-09T11:00", FactType.SUPPLEMENTED, "{}");

        assertThat(verdict(byPost.said("2026-10-15T18:01", FactType.COMPLETED, "{}")))
                .isEqualTo(Verdict.LATE);
    }

    @Test
    void isNeitherLateNorEarlyWithoutADueTime() {
        Dossier finished = fold.of(
                received().said("2026-10-09T09:00", FactType.COMPLETED, "{}").facts());

        assertThat(Timeliness.verdict(finished, null)).isEqualTo(Verdict.ON_TIME);
    }

    private static History received() {
        return new History().received("2026-10-08T09:15");
    }

    private Instant lateAfter(History history) {
        return Timeliness.lateAfter(fold.of(history.facts()));
    }

    private Verdict verdict(History history) {
        return Timeliness.verdict(fold.of(history.facts()));
    }

    private static final class NoProcedures implements Catalogue {

        @Override
        public Optional<Procedure> find(String code, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Map<String, Field> fields(LocalDate day) {
            return Map.of();
        }

        @Override
        public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
            throw new AssertionError("there is no procedure to reckon with");
        }

        /** It never changes. */
        @Override
        public Catalogue asKnown(Instant moment) {
            return this;
        }
    }
}
