package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One verdict with its arithmetic, in words that can be printed.
 *
 * @param rule {@code original}, {@code current}, {@code portal} or {@code recorded}
 * @param policy what becomes of pauses
 * @param appointment before a pause moved it; null if none is known
 * @param byMaximum the appointment is the longest that the law allows, for want of one that was given (portal only)
 * @param moves by which pauses moved it
 * @param dueAt what was compared; null if none is known or can be reckoned
 * @param judged what was compared with it
 * @param judgedAt its time; null if it does not count
 * @param taken pauses taken off it
 * @param delay how long after the finish the hub heard of it (recorded only), else null
 * @param outcome {@code EARLY ON_TIME LATE} of a finish, {@code IN_TIME OVERDUE} in progress; the portal's {@code ON_TIME
 *     LATE NOT_COUNTED}
 * @param lateAfter the moment after which it is late; null if it is finished, its clock stands still, or none is known
 * @param comment what else decided; null if the comparison alone did
 */
public record VerdictAccount(
        String rule,
        String policy,
        Instant appointment,
        boolean byMaximum,
        List<Moved> moves,
        Instant dueAt,
        Judged judged,
        Instant judgedAt,
        Duration taken,
        Duration delay,
        String outcome,
        Instant lateAfter,
        Comment comment) {

    /** What is compared with the due time. */
    public enum Judged {
        FINISH,
        /** When the hub heard of the finish. */
        RECORDED,
        SUPPLEMENT_REQUEST,
        /** The moment of telling; for the portal, the end of the period. */
        NOW
    }

    /** What decided beside the comparison. */
    public enum Comment {
        /** Its clock stands still: it cannot become late. */
        STANDS_STILL,
        /** Withdrawn or stopped is never early. */
        NEVER_EARLY,
        /** No due time is known: it cannot be late. */
        NO_DUE_TIME,
        /** Papers were asked for more than once and there is no final state: late for the portal. */
        ASKED_AGAIN,
        /** Never accepted: the portal does not count it. */
        NOT_ACCEPTED
    }

    /** {@code judgedAt} less the pauses: what was compared. */
    public Instant comparedAt() {
        return judgedAt == null ? null : judgedAt.minus(taken);
    }
}
