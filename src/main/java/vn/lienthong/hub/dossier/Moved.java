package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import vn.lienthong.hub.deadline.Pause;

/**
 * One step by which a due time moved on for a pause, under RESTART or SHIFT.
 *
 * @param pause as far as it counts; null where an appointment was given without one
 * @param dueAt the due time after the step
 * @param workingDays by how many working days it moved; null if not by days
 * @param officeTime by how much office time it moved; null if not by office time
 */
public record Moved(By by, Pause pause, Instant dueAt, Integer workingDays, Duration officeTime) {

    /** When the pause began, as far as it counts; null if there was none. */
    public Instant pausedFrom() {
        return pause == null ? null : pause.from();
    }

    /** When it ended; null if there was none. */
    public Instant pausedTo() {
        return pause == null ? null : pause.to();
    }

    /** Why it is that due time. */
    public enum By {
        /** Given with {@code supplemented}. */
        PROMISED,
        /** The term of the procedure, counted anew from the end of the pause (NĐ 61/2018 Art. 19). */
        RESTARTED,
        /** The catalogue has no term: as many working days as the appointment had given, counted anew. */
        RESTARTED_AS_PROMISED,
        /** Moved on by what the pause took. */
        SHIFTED,
        /** The rule leads to an earlier time: a pause takes none away, so the appointment stays. */
        KEPT
    }
}
