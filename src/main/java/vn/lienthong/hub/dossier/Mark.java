package vn.lienthong.hub.dossier;

import vn.lienthong.hub.event.FactRef;

/**
 * Something about a dossier's history that is not as it should be: shown, never a reason to refuse.
 *
 * @param fact the fact that it is about, or null if it is about the dossier
 * @param detail what of it, as the number and the role of a stage; never personal; null where the code says it all
 */
public record Mark(Code code, FactRef fact, String detail) {

    Mark(Code code, FactRef fact) {
        this(code, fact, null);
    }

    /** Stable codes. */
    public enum Code {
        /** The table of states does not allow the fact where it falls in time; it has no effect on the state. */
        NOT_ALLOWED,
        /** The dossier has only a sender's own code, of no national shape. */
        LOCAL_CODE,
        /** Finished or returned without ever being worked on. */
        SKIPPED_PROCESSING,
        /** Finished while papers were still asked for. */
        SKIPPED_SUPPLEMENT,
        /** Finished while a payment was still asked for. */
        SKIPPED_PAYMENT,
        /** A later stage was reached, or the finish, without this one: {@code detail} names it as {@code 2 DISTRICT}. */
        SKIPPED_STAGE,
        /** Returned without being completed: the return is the finish. */
        RETURNED_WITHOUT_COMPLETION,
        /** A new appointment without an apology (NĐ 61/2018 Art. 19). */
        RESCHEDULED_WITHOUT_APOLOGY,
        /** A second or later new appointment. */
        RESCHEDULED_AGAIN,
        /** A new appointment less than 24 hours before the old one ended, pauses so far counted in. */
        RESCHEDULED_TOO_LATE,
        /** A new appointment after the old one had ended, pauses so far counted in. */
        RESCHEDULED_AFTER_EXPIRY,
        /** An appointment changed without being announced: by a correction, or by a second reception that shows another. */
        APPOINTMENT_REWRITTEN,
        /** A correction by somebody who had not said the fact; no effect. */
        CORRECTION_NOT_ALLOWED,
        /** A correction of a fact that is not known (yet); no effect until it is. */
        CORRECTION_UNMATCHED,
        /** A unit was named by a code that had ended: a hint, its successor was meant. */
        UNIT_CODE_ENDED,
        /** A unit was named by a code that had ended, and which successor was meant cannot be decided; the code stays. */
        UNIT_SUCCESSOR_UNCLEAR,
        /** No due time can be computed: the procedure or the calendar of that time is not known. */
        NO_DUE_TIME
    }
}
