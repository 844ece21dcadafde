package vn.lienthong.hub.lookup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.lookup.DossierView.HistoryEntry;
import vn.lienthong.hub.lookup.DossierView.Reappointment;

/** What is shown of a history. */
final class HistoryViews {

    private static final Set<Mark.Code> BREACHES = EnumSet.of(
            Mark.Code.RESCHEDULED_WITHOUT_APOLOGY,
            Mark.Code.RESCHEDULED_AGAIN,
            Mark.Code.RESCHEDULED_TOO_LATE,
            Mark.Code.RESCHEDULED_AFTER_EXPIRY);

    private HistoryViews() {}

    static List<HistoryEntry> entries(Dossier dossier) {
        return dossier.history().stream().map(HistoryViews::entry).toList();
    }

    /** The new appointments that count. */
    static List<Reappointment> reappointments(Dossier dossier) {
        return dossier.history().stream()
                .filter(step -> step.said().type() == FactType.RESCHEDULED && step.effective())
                .map(step -> reappointment(step, dossier.marks()))
                .toList();
    }

    private static HistoryEntry entry(Step step) {
        FactRef ref = step.said().ref();
        return new HistoryEntry(
                step.said().type().factName(),
                step.time(),
                step.time().equals(step.said().happenedAt())
                        ? null
                        : step.said().happenedAt(),
                step.said().recordedAt(),
                ref.source(),
                ref.id(),
                step.said().partner(),
                step.state(),
                step.effective(),
                step.annulled(),
                step.correctedBy(),
                step.data(),
                step.meant().isEmpty() ? null : step.meant());
    }

    private static Reappointment reappointment(Step step, List<Mark> marks) {
        FactRef ref = step.said().ref();
        Fact.Rescheduled given = (Fact.Rescheduled) EventJson.readFact(FactType.RESCHEDULED, step.data());
        return new Reappointment(
                step.time(),
                step.said().recordedAt(),
                given.promisedAt(),
                given.apologyNumber(),
                marks.stream()
                        .filter(mark -> ref.equals(mark.fact()))
                        .map(Mark::code)
                        .filter(BREACHES::contains)
                        .toList(),
                ref.source(),
                ref.id());
    }
}
