package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;

/**
 * How a received dossier stands with one of its appointments under one of the three schools of pauses, and by which
 * arithmetic. Made by {@link Judge}.
 *
 * @param appointment the one against which it is judged, before any pause moved it; null if none is known
 * @param moves by which pauses moved it; empty under SUBTRACT
 * @param dueAt the due time that was compared; null if none is known or can be reckoned
 * @param judgedAt the finish, or the moment at which an unfinished one is judged
 * @param taken the time of the pauses between the start of the clock and {@code judgedAt}, as far as it is taken off
 *     {@code judgedAt}: SUBTRACT only, else zero
 * @param verdict of a finished one; ON_TIME where no due time is known; what was withdrawn or stopped is never EARLY
 *     (form II.06a); null for one in progress
 * @param overdue of one in progress; false while its clock stands still
 * @param lateAfter the moment after which one in progress is late if nothing more happens; null if it is finished, its
 *     clock stands still, or no due time is known
 */
public record Judgement(
        Against against,
        PausePolicy policy,
        Instant appointment,
        List<Moved> moves,
        Instant dueAt,
        Instant judgedAt,
        Duration taken,
        Verdict verdict,
        boolean overdue,
        Instant lateAfter) {

    /** What is compared with {@link #dueAt}. */
    public Instant comparedAt() {
        return judgedAt.minus(taken);
    }
}
