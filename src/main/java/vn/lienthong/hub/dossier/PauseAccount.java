package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;

/**
 * One request to the citizen and what became of it: whether the clock stood still for it, and why.
 *
 * @param asked the request that counts
 * @param answered the fact that ended it; null while it is open
 * @param from the part in which the clock stood still, cut at its start; null with {@code to} if it never did
 * @param to null while it stands still
 * @param elapsed from {@code from} to {@code to}, or to the moment of telling; zero if it did not count
 * @param officeTime office time within, by the calendar of the unit that took the dossier in; null if it is not known
 */
public record PauseAccount(
        Step asked, Step answered, Why why, Instant from, Instant to, Duration elapsed, Duration officeTime) {

    /** Why the clock stood still, or did not. */
    public enum Why {
        /** A supplement request pauses unless it says otherwise. */
        SUPPLEMENT(true),
        /** The request said that it pauses. */
        SAID_SO(true),
        /** A payment pauses, because a stage of the procedure says so. */
        PROCEDURE(true),
        /** The request said that it does not pause. */
        SAID_NOT(false),
        /** A payment does not pause, as no stage of the procedure says so. */
        PROCEDURE_NOT(false),
        /** The clock had not started. */
        BEFORE_START(false);

        private final boolean counted;

        Why(boolean counted) {
            this.counted = counted;
        }

        public boolean counted() {
            return counted;
        }
    }
}
