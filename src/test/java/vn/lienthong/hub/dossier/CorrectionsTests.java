package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

class CorrectionsTests {

    private static final String OF_SECOND = "'corrects':{'source':'/partners/igate-1','id':'2'}";

    private final Fold fold = new Fold(new FoldTests.OneProcedure(), unit -> day -> true, TestUnits.SAMPLE);

    @Test
    void movesAFactInTime() {
        Dossier dossier = fold.of(finished()
                .said("2026-10-20T08:00", FactType.CORRECTED, correction("'time':'2026-10-12T09:00:00+07:00'"))
                .facts());

        assertThat(dossier.milestones().finishedAt()).isEqualTo(at("2026-10-12T09:00"));
    }

    @Test
    void annulsAFactButKeepsItInTheHistory() {
        Dossier dossier = fold.of(finished()
                .said("2026-10-20T08:00", FactType.CORRECTED, correction("'annuls':true"))
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(dossier.history())
                .anyMatch(step -> step.annulled() && step.said().id() == 2);
    }

    @Test
    void letsTheLastToArriveHoldAlone() {
        Dossier dossier = fold.of(finished()
                .said("2026-10-21T08:00", FactType.CORRECTED, correction("'annuls':true"))
                .said("2026-10-20T08:00", FactType.CORRECTED, correction("'time':'2026-10-12T09:00:00+07:00'"))
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.COMPLETED);
        assertThat(dossier.milestones().finishedAt()).isEqualTo(at("2026-10-12T09:00"));
    }

    @Test
    void letsACorrectionBeAnnulled() {
        Dossier dossier = fold.of(finished()
                .said("2026-10-20T08:00", FactType.CORRECTED, correction("'annuls':true"))
                .said(
                        "2026-10-21T08:00",
                        FactType.CORRECTED,
                        "{'corrects':{'source':'/partners/igate-1','id':'3'},'annuls':true,'reason':'r'}")
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.COMPLETED);
    }

    @Test
    void ignoresAndMarksACorrectionByAnotherSource() {
        Dossier dossier = fold.of(finished()
                .from("/partners/land")
                .said("2026-10-20T08:00", FactType.CORRECTED, correction("'annuls':true"))
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.COMPLETED);
        assertThat(dossier.marks()).extracting(Mark::code).contains(Mark.Code.CORRECTION_NOT_ALLOWED);
    }

    @Test
    void obeysAnOperator() {
        Dossier dossier = fold.of(finished()
                .from("/operators/1")
                .byOperator()
                .said("2026-10-20T08:00", FactType.CORRECTED, correction("'annuls':true"))
                .facts());

        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void waitsForTheFactThatItCorrects() {
        History early = new History()
                .received("2026-10-08T09:15")
                .said(
                        "2026-10-20T08:00",
                        FactType.CORRECTED,
                        "{'corrects':{'source':'/partners/igate-1','id':'3'},'annuls':true,'reason':'r'}");
        assertThat(fold.of(early.facts()).marks()).extracting(Mark::code).contains(Mark.Code.CORRECTION_UNMATCHED);

        Dossier dossier =
                fold.of(early.said("2026-10-13T10:00", FactType.COMPLETED, "{}").facts());

        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void marksAnAppointmentThatIsRewritten() {
        Dossier dossier = fold.of(new History()
                .received("2026-10-08T09:15")
                .said(
                        "2026-10-20T08:00",
                        FactType.CORRECTED,
                        "{'corrects':{'source':'/partners/igate-1','id':'1'},"
                                + "'data':{'promisedAt':'2026-10-30T17:00:00+07:00'},'reason':'r'}")
                .facts());

        assertThat(dossier.appointment().dueAt()).isEqualTo(at("2026-10-30T17:00"));
        assertThat(dossier.marks()).extracting(Mark::code).contains(Mark.Code.APPOINTMENT_REWRITTEN);
    }

    private static History finished() {
        return new History().received("2026-10-08T09:15").said("2026-10-13T10:00", FactType.COMPLETED, "{}");
    }

    private static String correction(String change) {
        return "{" + OF_SECOND + "," + change + ",'reason':'r'}";
    }
}
