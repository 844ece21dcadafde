package vn.lienthong.hub.lookup;

import java.util.List;
import java.util.Objects;
import vn.lienthong.hub.dossier.Account;
import vn.lienthong.hub.dossier.AppointmentAccount;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.dossier.Moved;
import vn.lienthong.hub.dossier.PauseAccount;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.dossier.VerdictAccount;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.lookup.DossierView.HistoryEntry;
import vn.lienthong.hub.lookup.DossierView.MarkView;

/** Makes what is answered from the account of a dossier. Pure. */
final class Explanations {

    private Explanations() {}

    static Explanation of(String code, Account account) {
        Dossier dossier = account.dossier();
        Milestones times = dossier.milestones();
        return new Explanation(
                code,
                account.knownAt(),
                dossier.state(),
                dossier.procedureCode(),
                dossier.procedure() == null ? null : dossier.procedure().name(),
                dossier.channel(),
                dossier.receivingUnit(),
                dossier.competentUnit(),
                times.receivedAt(),
                times.startedAt(),
                times.startedBy(),
                times.finishedAt(),
                account.plan(),
                account.appointments().stream().map(Explanations::given).toList(),
                account.pauses().stream().map(Explanations::asked).toList(),
                account.verdicts().stream().map(Explanations::judged).toList(),
                account.stages().stream().map(StageView::of).toList(),
                account.stages().stream()
                        .map(StageRun::lateUnit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                dossier.marks().stream()
                        .filter(mark -> mark.fact() == null)
                        .map(mark -> new MarkView(mark.code(), null, null, mark.detail()))
                        .toList(),
                HistoryViews.entries(dossier).stream()
                        .map(entry -> said(entry, dossier.marks()))
                        .toList());
    }

    private static Explanation.Given given(AppointmentAccount account) {
        Step by = account.given();
        return new Explanation.Given(
                account.kind(),
                account.dueAt(),
                by == null ? null : by.time(),
                by == null ? null : by.said().recordedAt(),
                by == null ? null : by.said().ref(),
                account.breaches());
    }

    private static Explanation.Asked asked(PauseAccount account) {
        Step answered = account.answered();
        return new Explanation.Asked(
                account.asked().said().type().factName(),
                account.asked().said().ref(),
                account.asked().time(),
                answered == null ? null : answered.said().type().factName(),
                answered == null ? null : answered.said().ref(),
                answered == null ? null : answered.time(),
                account.why().counted(),
                account.why(),
                account.from(),
                account.to(),
                account.elapsed(),
                account.officeTime());
    }

    private static Explanation.Judged judged(VerdictAccount account) {
        return new Explanation.Judged(
                account.rule(),
                account.policy(),
                account.appointment(),
                account.byMaximum(),
                account.moves().stream().map(Explanations::move).toList(),
                account.dueAt(),
                account.judged(),
                account.judgedAt(),
                account.taken(),
                account.comparedAt(),
                account.delay(),
                account.outcome(),
                account.lateAfter(),
                account.comment(),
                VerdictSentence.of(account));
    }

    private static Explanation.Move move(Moved moved) {
        return new Explanation.Move(
                moved.by(),
                moved.pausedFrom(),
                moved.pausedTo(),
                moved.dueAt(),
                moved.workingDays(),
                moved.officeTime());
    }

    private static Explanation.Said said(HistoryEntry entry, List<Mark> marks) {
        FactRef ref = new FactRef(entry.source(), entry.id());
        return new Explanation.Said(
                entry,
                marks.stream()
                        .filter(mark -> ref.equals(mark.fact()))
                        .map(Mark::code)
                        .toList());
    }
}
