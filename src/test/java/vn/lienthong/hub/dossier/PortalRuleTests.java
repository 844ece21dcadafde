package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.dossier.PortalJudgement.Basis;
import vn.lienthong.hub.dossier.PortalJudgement.Result;
import vn.lienthong.hub.event.FactType;

/** Sentence by sentence: received on 5 October 2026 at 09:00, promised for the 19th at 17:00. */
class PortalRuleTests {

    private static final Fold FOLD = new Fold(new TestProcedures(), unit -> TestCalendars.nation(), TestUnits.SAMPLE);
    private static final Judge JUDGE = new Judge(FOLD);
    private static final Instant MONTH_END = at("2026-11-01T00:00");

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, 19T17:00, ON_TIME",
        "COMPLETED, 19T17:01, LATE",
        "RETURNED,  19T17:00, ON_TIME",
        "RETURNED,  19T17:01, LATE",
        "STOPPED,   19T17:00, ON_TIME",
        "STOPPED,   19T17:01, LATE",
        "WITHDRAWN, 19T17:00, ON_TIME",
        "WITHDRAWN, 19T17:01, LATE"
    })
    void comparesTheFinishWithTheDueTime(FactType by, String finish, Result expected) {
        PortalJudgement judged = judge(received().said("2026-10-" + finish, by, REASON), MONTH_END);

        assertThat(judged.result()).isEqualTo(expected);
        assertThat(judged.basis()).isEqualTo(Basis.FINISHED);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T17:00, ON_TIME", "2026-10-20T00:00, LATE"})
    void comparesTheEndOfThePeriodForWhatIsInProgress(String end, Result expected) {
        PortalJudgement judged = judge(received().said("2026-10-06T09:00", FactType.PROGRESSED, "{}"), at(end));

        assertThat(judged.result()).isEqualTo(expected);
        assertThat(judged.basis()).isEqualTo(Basis.PERIOD_END);
    }

    @Test
    void theFinishIsTheCompletionNotTheReturn() {
        History completedInTime = received()
                .said("2026-10-19T10:00", FactType.COMPLETED, "{}")
                .said("2026-10-26T10:00", FactType.RETURNED, REASON);

        assertThat(judge(completedInTime, MONTH_END).judgedAt()).isEqualTo(at("2026-10-19T10:00"));
    }

    @Test
    void theFinishIsTheReturnBeforeTheStop() {
        History stoppedInTime = received()
                .said("2026-10-19T10:00", FactType.STOPPED, REASON)
                .said("2026-10-26T10:00", FactType.RETURNED, REASON);

        assertThat(judge(stoppedInTime, MONTH_END).judgedAt()).isEqualTo(at("2026-10-26T10:00"));
        assertThat(judge(stoppedInTime, MONTH_END).result()).isEqualTo(Result.LATE);
    }

    /** Ten working days from the registration on the 5th: the 19th. */
    @ParameterizedTest
    @CsvSource({
        "REFUSED,   19T10:00, ON_TIME",
        "REFUSED,   20T10:00, LATE",
        "STOPPED,   19T10:00, ON_TIME",
        "STOPPED,   20T10:00, LATE",
        "WITHDRAWN, 19T10:00, NOT_COUNTED"
    })
    void aRefusalOrStopCountsWithoutAcceptanceAndAWithdrawalDoesNot(FactType by, String time, Result expected) {
        assertThat(judge(registered().said("2026-10-" + time, by, REASON), MONTH_END)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void whatIsOnlyRegisteredDoesNotCount() {
        assertThat(judge(registered(), MONTH_END).result()).isEqualTo(Result.NOT_COUNTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T17:00, ON_TIME", "2026-10-19T17:01, LATE"})
    void anOpenRequestFreezesTheFinishAtItsTime(String asked, Result expected) {
        PortalJudgement judged = judge(received().said(asked, FactType.SUPPLEMENT_REQUESTED, REASON), MONTH_END);

        assertThat(judged.result()).isEqualTo(expected);
        assertThat(judged.basis()).isEqualTo(Basis.SUPPLEMENT_REQUEST);
        assertThat(judged.judgedAt()).isEqualTo(at(asked));
    }

    @Test
    void anOpenRequestFreezesAlsoWhereItLeavesTheClockRunning() {
        History asked = received()
                .said("2026-10-12T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r','pausesClock':false}");

        assertThat(judge(asked, MONTH_END).result()).isEqualTo(Result.ON_TIME);
    }

    @Test
    void whoeverIsAskedAgainIsLateUntilThereIsAFinalState() {
        History again = received()
                .said("2026-10-06T09:00", FactType.SUPPLEMENT_REQUESTED, REASON)
                .said("2026-10-07T09:00", FactType.SUPPLEMENTED, "{}")
                .said("2026-10-08T09:00", FactType.SUPPLEMENT_REQUESTED, REASON);

        assertThat(judge(again, at("2026-10-09T00:00")).result()).isEqualTo(Result.LATE);
        assertThat(judge(again, at("2026-10-09T00:00")).basis()).isEqualTo(Basis.ASKED_AGAIN);
        again.said("2026-10-09T09:00", FactType.SUPPLEMENTED, "{}");
        assertThat(judge(again, at("2026-10-10T00:00")).result()).isEqualTo(Result.LATE);
        again.said("2026-10-15T09:00", FactType.COMPLETED, "{}");
        assertThat(judge(again, at("2026-10-16T00:00")).result()).isEqualTo(Result.ON_TIME);
        assertThat(judge(again, at("2026-10-16T00:00")).supplementRequests()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"21T17:00, ON_TIME", "21T17:01, LATE"})
    void theCitizensTimeIsSubtracted(String finish, Result expected) {
        History paused = received()
                .said("2026-10-06T10:00", FactType.SUPPLEMENT_REQUESTED, REASON)
                .said("2026-10-08T10:00", FactType.SUPPLEMENTED, "{'promisedAt':'2026-12-01T17:00:00+07:00'}");

        PortalJudgement finished = judge(paused.said("2026-10-" + finish, FactType.COMPLETED, "{}"), MONTH_END);

        assertThat(finished.result()).isEqualTo(expected);
        assertThat(finished.taken()).isEqualTo(Duration.ofDays(2));
        assertThat(finished.dueAt()).isEqualTo(at("2026-10-19T17:00"));
    }

    @Test
    void anOpenPaymentIsTheCitizensTimeUpToTheEnd() {
        History waiting =
                received().said("2026-10-06T10:00", FactType.PAYMENT_REQUESTED, "{'items':[],'pausesClock':true}");

        assertThat(judge(waiting, MONTH_END).result()).isEqualTo(Result.ON_TIME);
        assertThat(judge(waiting, MONTH_END).basis()).isEqualTo(Basis.PERIOD_END);
    }

    /** Fifty working days by law, twenty-three by promise, and no slip: the law's count. */
    @ParameterizedTest
    @CsvSource({"2026-12-15T17:00, ON_TIME", "2026-12-15T17:01, LATE"})
    void withoutADueTimeTheDurationIsComparedWithTheLawsMaximum(String finish, Result expected) {
        History history = taken(FactType.RECEIVED, TestProcedures.SHORTENED, "").said(finish, FactType.COMPLETED, "{}");

        PortalJudgement judged = judge(history, at("2027-01-01T00:00"));

        assertThat(judged.dueAt()).isEqualTo(at("2026-12-15T17:00"));
        assertThat(judged.byMaximum()).isTrue();
        assertThat(judged.result()).isEqualTo(expected);
    }

    @Test
    void goesByTheCurrentAppointment() {
        History moved = received()
                .said(
                        "2026-10-12T10:00",
                        FactType.RESCHEDULED,
                        "{'promisedAt':'2026-10-30T17:00:00+07:00','reason':'r'}")
                .said("2026-10-30T17:00", FactType.COMPLETED, "{}");

        assertThat(judge(moved, MONTH_END).result()).isEqualTo(Result.ON_TIME);
    }

    @Test
    void cannotBeLateByTimeWhereNeitherIsKnown() {
        History unknown = taken(FactType.RECEIVED, "9.999999", "").said("2026-10-30T17:00", FactType.COMPLETED, "{}");

        assertThat(judge(unknown, MONTH_END).result()).isEqualTo(Result.ON_TIME);
        assertThat(judge(unknown, MONTH_END).dueAt()).isNull();
    }

    @Test
    void anUndoneFinishIsNone() {
        History reopened = received()
                .said("2026-10-12T10:00", FactType.COMPLETED, "{}")
                .said("2026-10-13T10:00", FactType.REOPENED, REASON);

        assertThat(judge(reopened, MONTH_END).result()).isEqualTo(Result.LATE);
    }

    @ParameterizedTest
    @CsvSource({"905, 1000, 18.10", "1, 3, 6.67", "2, 3, 13.33", "0, 7, 0.00", "7, 7, 20.00"})
    void givesTwentyPointsForAll(long onTime, long received, String points) {
        assertThat(PortalScore.of(onTime, received))
                .hasValueSatisfying(score -> assertThat(score).hasToString(points));
    }

    @Test
    void givesNoPointsForNothing() {
        assertThat(PortalScore.of(0, 0)).isEmpty();
    }

    private static final String REASON = "{'reason':'r','how':'COUNTER'}";

    private static PortalJudgement judge(History history, Instant end) {
        return JUDGE.portal(FOLD.before(history.facts(), end), end);
    }

    private static History received() {
        return taken(FactType.RECEIVED, TestProcedures.PERMIT, ",'promisedAt':'2026-10-19T17:00:00+07:00'");
    }

    private static History registered() {
        return taken(FactType.REGISTERED, TestProcedures.PERMIT, "");
    }

    private static History taken(FactType type, String procedure, String more) {
        return new History()
                .said(
                        "2026-10-05T09:00",
                        type,
                        "{'procedureCode':'%s','channel':'ONLINE','receivingUnit':'X77.01'%s}"
                                .formatted(procedure, more));
    }
}
