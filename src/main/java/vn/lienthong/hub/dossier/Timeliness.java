package vn.lienthong.hub.dossier;

import java.time.Instant;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.event.FactType;

/** Whether a dossier keeps its current appointment, under {@link #POLICY}. */
public final class Timeliness {

    /** The national portal's: the pauses' time is taken off the finish. */
    public static final PausePolicy POLICY = PausePolicy.SUBTRACT;

    private Timeliness() {}

    /**
     * The moment after which the dossier is late: its due time, and as long as the clock stood still.
     *
     * @return null while the clock does not run: not received, paused, finished; or if no due time is known
     */
    public static Instant lateAfter(Dossier dossier) {
        Instant dueAt = dossier.appointment().dueAt();
        if (!dossier.inProgress() || dossier.paused() || dueAt == null) {
            return null;
        }
        Instant start = dossier.milestones().startedAt();
        return dueAt.plus(LegalClock.pausedBetween(dossier.pauses(), start, Instant.MAX));
    }

    /**
     * The verdict on a finish. What was withdrawn or stopped is never early (form II.06a).
     *
     * @return null if the dossier is not finished, was never received, or has no due time
     */
    public static Verdict verdict(Dossier dossier) {
        Milestones times = dossier.milestones();
        Instant dueAt = dossier.appointment().dueAt();
        if (times.receivedAt() == null || times.finishedAt() == null || dueAt == null) {
            return null;
        }
        Verdict verdict = LegalClock.verdict(times.startedAt(), dueAt, times.finishedAt(), POLICY, dossier.pauses());
        boolean brokenOff = times.finishedBy() == FactType.WITHDRAWN || times.finishedBy() == FactType.STOPPED;
        return verdict == Verdict.EARLY && brokenOff ? Verdict.ON_TIME : verdict;
    }
}
