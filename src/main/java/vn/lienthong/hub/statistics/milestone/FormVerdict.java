package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.event.FactType;

/**
 * The verdict on a finish as form II.06a counts it, under SUBTRACT: a dossier that was withdrawn or stopped is never
 * early; one without a due time cannot be late, nor early.
 */
final class FormVerdict {

    private FormVerdict() {}

    /**
     * @param dueAt the appointment to judge against, null if none is known
     * @param finishedAt when it was finished, or was typed in as such
     */
    static Verdict of(Dossier dossier, Instant dueAt, Instant finishedAt) {
        Milestones times = dossier.milestones();
        if (dueAt == null) {
            return Verdict.ON_TIME;
        }
        Verdict verdict =
                LegalClock.verdict(times.startedAt(), dueAt, finishedAt, PausePolicy.SUBTRACT, dossier.pauses());
        return verdict == Verdict.EARLY && endedWithoutResult(times.finishedBy()) ? Verdict.ON_TIME : verdict;
    }

    private static boolean endedWithoutResult(FactType finishedBy) {
        return finishedBy == FactType.WITHDRAWN || finishedBy == FactType.STOPPED;
    }
}
