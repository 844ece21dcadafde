package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;

/**
 * One appointment of a dossier.
 *
 * @param given the fact that gave it; null for the computed one
 * @param dueAt as it counts, corrections applied
 * @param breaches the rules of re-appointment (NĐ 61/2018 Art. 19) that it breaks; it counts all the same
 */
public record AppointmentAccount(Kind kind, Step given, Instant dueAt, List<Mark.Code> breaches) {

    /** How it was given. */
    public enum Kind {
        /** Printed on the slip: the original one. */
        SLIP,
        /** No slip: reckoned from the procedure's terms, the original one. */
        COMPUTED,
        /** What the slip shows after a correction by its sender: the current one, while the original stays. */
        REWRITTEN,
        /** A new appointment: the current one from then on. */
        RESCHEDULED,
        /** Given with the supplement: counts under RESTART and SHIFT only. */
        SUPPLEMENTED
    }
}
