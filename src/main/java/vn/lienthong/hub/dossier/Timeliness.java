package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.event.FactType;

/**
 * Whether a dossier keeps an appointment, as plain arithmetic over its times. {@link #POLICY} is what the hub shows where
 * nobody asks for another; {@link Judge} gives the same under each policy, with the due time that follows from it.
 */
public final class Timeliness {

    /** The national portal's: the pauses' time is taken off the finish. */
    public static final PausePolicy POLICY = PausePolicy.SUBTRACT;

    private Timeliness() {}

    /**
     * The moment after which the dossier is late for its current appointment: its due time, and as long as the clock
     * stood still.
     *
     * @return null while the clock does not run: not received, paused, finished; or if no due time is known
     */
    public static Instant lateAfter(Dossier dossier) {
        return lateAfter(dossier, dossier.appointment().dueAt(), POLICY);
    }

    /**
     * The verdict on a finish against the current appointment.
     *
     * @return null if the dossier is not finished, was never received, or has no due time
     */
    public static Verdict verdict(Dossier dossier) {
        Instant dueAt = dossier.appointment().dueAt();
        return dueAt == null ? null : verdict(dossier, dueAt);
    }

    /**
     * The verdict on a finish as form II.06a counts it, under {@link #POLICY}: one without a due time cannot be late, nor
     * early.
     *
     * @param dueAt the appointment to judge against, null if none is known
     * @return null if the dossier is not finished or was never received
     */
    public static Verdict verdict(Dossier dossier, Instant dueAt) {
        return verdict(dossier, dueAt, dossier.milestones().finishedAt());
    }

    /** As if it had been finished at another moment, as when it was typed in; as {@link #verdict(Dossier, Instant)} else. */
    public static Verdict verdict(Dossier dossier, Instant dueAt, Instant finishedAt) {
        return verdict(dossier, dueAt, finishedAt, POLICY);
    }

    static Verdict verdict(Dossier dossier, Instant dueAt, Instant finishedAt, PausePolicy policy) {
        Milestones times = dossier.milestones();
        if (times.receivedAt() == null || finishedAt == null) {
            return null;
        }
        return dueAt == null
                ? Verdict.ON_TIME
                : verdict(times.startedAt(), dueAt, finishedAt, policy, dossier.pauses(), times.finishedBy());
    }

    /** What was withdrawn or stopped is never early (form II.06a). */
    static Verdict verdict(
            Instant start,
            Instant dueAt,
            Instant finishedAt,
            PausePolicy policy,
            List<Pause> pauses,
            FactType finishedBy) {
        Verdict verdict = LegalClock.verdict(start, dueAt, finishedAt, policy, pauses);
        boolean brokenOff = finishedBy == FactType.WITHDRAWN || finishedBy == FactType.STOPPED;
        return verdict == Verdict.EARLY && brokenOff ? Verdict.ON_TIME : verdict;
    }

    /** @param dueAt under that policy; null if none is known */
    static Instant lateAfter(Dossier dossier, Instant dueAt, PausePolicy policy) {
        if (!dossier.inProgress() || dossier.paused() || dueAt == null) {
            return null;
        }
        Instant start = dossier.milestones().startedAt();
        return policy == PausePolicy.SUBTRACT
                ? dueAt.plus(LegalClock.pausedBetween(dossier.pauses(), start, Instant.MAX))
                : dueAt;
    }
}
