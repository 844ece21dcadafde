package vn.lienthong.hub.dossier;

import java.time.Instant;

/**
 * When the result is due.
 *
 * @param promisedAt as printed on the slip, or null
 * @param originalDueAt {@code promisedAt}, else computed; null if neither is known
 * @param dueAt the current appointment: the original one, replaced by every new appointment
 * @param changes how many new appointments were given
 */
public record Appointment(Instant promisedAt, Instant originalDueAt, Instant dueAt, int changes) {

    static final Appointment NONE = new Appointment(null, null, null, 0);
}
