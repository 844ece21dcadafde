package vn.lienthong.hub.statistics.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.statistics.milestone.FoldedDossiers.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.event.FactType;

/** Received on 5 October 2026 at 09:00, due on the 9th at 17:00. */
class FormVerdictTests {

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, 08T23:59, EARLY",
        "COMPLETED, 09T00:00, ON_TIME",
        "COMPLETED, 09T17:00, ON_TIME",
        "COMPLETED, 09T17:01, LATE",
        "RETURNED,  08T09:00, EARLY",
        "WITHDRAWN, 08T09:00, ON_TIME",
        "STOPPED,   06T09:00, ON_TIME",
        "WITHDRAWN, 12T09:00, LATE",
        "STOPPED,   09T17:01, LATE"
    })
    void judgesByTheKindOfFinish(FactType by, String finish, Verdict expected) {
        assertThat(verdict(dossier().finished(by, finish))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"13T17:00, ON_TIME", "13T17:01, LATE", "12T23:59, EARLY"})
    void takesPausesOffTheFinishInTheDateTestToo(String finish, Verdict expected) {
        assertThat(verdict(dossier().paused("06T08:00", "10T08:00").finished(FactType.COMPLETED, finish)))
                .isEqualTo(expected);
    }

    @Test
    void countsOnlyThePartOfAPauseAfterTheStart() {
        FoldedDossiers byPost =
                new FoldedDossiers().started("07T09:00").received("05T09:00").due("09T17:00");

        assertThat(verdict(byPost.paused("05T10:00", "07T10:00").finished(FactType.COMPLETED, "09T18:01")))
                .isEqualTo(Verdict.LATE);
    }

    @Test
    void isNeitherLateNorEarlyWithoutADueTime() {
        assertThat(FormVerdict.of(
                        dossier().finished(FactType.COMPLETED, "06T09:00").folded(), null, at("06T09:00")))
                .isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void judgesByTheTimeOfTypingInIfThatIsAskedFor() {
        Dossier inTime = dossier().finished(FactType.COMPLETED, "09T16:00").folded();

        assertThat(FormVerdict.of(inTime, at("09T17:00"), at("09T18:00"))).isEqualTo(Verdict.LATE);
    }

    private static FoldedDossiers dossier() {
        return new FoldedDossiers().received("05T09:00").due("09T17:00");
    }

    private static Verdict verdict(FoldedDossiers dossier) {
        Dossier folded = dossier.folded();
        return FormVerdict.of(
                folded, folded.appointment().dueAt(), folded.milestones().finishedAt());
    }
}
