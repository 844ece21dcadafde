package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.event.FactType;

/** The slip of {@link History#received} promises 15 October 2026 at 17:00. */
class RecordedRuleTests {

    private final Fold fold = new Fold(new TestProcedures(), unit -> TestCalendars.nation(), TestUnits.SAMPLE);

    @ParameterizedTest
    @CsvSource({
        "15T16:00, 15T16:30, ON_TIME, ON_TIME, PT30M",
        "15T16:00, 16T08:00, ON_TIME, LATE,    PT16H",
        "14T16:00, 15T08:00, EARLY,   ON_TIME, PT16H",
        "15T17:01, 15T17:02, LATE,    LATE,    PT1M",
        "15T16:00, 15T15:59, ON_TIME, ON_TIME, PT0S"
    })
    void judgesByWhenItHappenedAndByWhenItWasTypedIn(
            String finish, String heard, Verdict happened, Verdict recorded, Duration delay) {
        RecordedJudgement judged =
                judge(received().heard("2026-10-" + heard).said("2026-10-" + finish, FactType.COMPLETED, "{}"));

        assertThat(judged.happened()).isEqualTo(happened);
        assertThat(judged.recorded()).isEqualTo(recorded);
        assertThat(judged.delay()).isEqualTo(delay);
        assertThat(judged.recordedAt()).isEqualTo(at("2026-10-" + heard));
        assertThat(judged.lateInSoftwareOnly()).isEqualTo(happened != Verdict.LATE && recorded == Verdict.LATE);
    }

    @Test
    void takesThePausesOffBoth() {
        RecordedJudgement judged = judge(received()
                .said("2026-10-09T10:00", FactType.SUPPLEMENT_REQUESTED, "{'reason':'r'}")
                .said("2026-10-12T10:00", FactType.SUPPLEMENTED, "{}")
                .heard("2026-10-18T17:00")
                .said("2026-10-16T16:00", FactType.COMPLETED, "{}"));

        assertThat(judged.happened()).isEqualTo(Verdict.EARLY);
        assertThat(judged.recorded()).isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void aCorrectedTimeOfTheFinishDoesNotMoveWhenItWasTypedIn() {
        RecordedJudgement judged = judge(received()
                .heard("2026-10-16T08:00")
                .said("2026-10-16T07:50", FactType.COMPLETED, "{}")
                .heard("2026-10-20T08:00")
                .said(
                        "2026-10-20T08:00",
                        FactType.CORRECTED,
                        "{'corrects':{'source':'/partners/igate-1','id':'2'},'time':'2026-10-15T16:00:00+07:00',"
                                + "'reason':'r'}"));

        assertThat(judged.lateInSoftwareOnly()).isTrue();
        assertThat(judged.delay()).isEqualTo(Duration.ofHours(16));
    }

    @Test
    void aFinishThatWasUndoneIsNotTheOneThatCounts() {
        RecordedJudgement judged = judge(received()
                .heard("2026-10-20T08:00")
                .said("2026-10-12T08:00", FactType.COMPLETED, "{}")
                .heard("2026-10-13T09:00")
                .said("2026-10-13T09:00", FactType.REOPENED, "{'reason':'r'}")
                .heard("2026-10-15T09:10")
                .said("2026-10-15T09:00", FactType.COMPLETED, "{}"));

        assertThat(judged.delay()).isEqualTo(Duration.ofMinutes(10));
        assertThat(judged.recorded()).isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void saysNothingOfOldDossiersThatWereLoadedAtOnceNorOfUnfinishedOnes() {
        Dossier loaded = fold.of(received()
                .backfilled()
                .said("2026-10-15T09:00", FactType.COMPLETED, "{}")
                .facts());

        assertThat(RecordedRule.judge(loaded)).isEmpty();
        assertThat(RecordedRule.judge(fold.of(received().facts()))).isEmpty();
    }

    private RecordedJudgement judge(History history) {
        return RecordedRule.judge(fold.of(history.facts())).orElseThrow();
    }

    private static History received() {
        return new History().received("2026-10-08T09:15");
    }
}
