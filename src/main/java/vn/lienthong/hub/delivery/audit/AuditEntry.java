package vn.lienthong.hub.delivery.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision, without personal data.
 *
 * @param client who decided; null for the hub's own rule
 * @param partner null if it concerned several
 * @param delivery null if it concerned several, or none
 * @param dossier the hub's own id of the dossier, or null
 * @param count how many deliveries it touched
 * @param filter how they were chosen, as JSON; null if they were not
 * @param reason null if none was given
 */
public record AuditEntry(
        Instant at,
        String client,
        AuditAction action,
        String partner,
        UUID delivery,
        Long dossier,
        int count,
        String filter,
        String reason) {

    /** What the hub's own rule did to one delivery. */
    public static AuditEntry ofRule(
            Instant at, AuditAction action, String partner, UUID delivery, long dossier, String reason) {
        return new AuditEntry(at, null, action, partner, delivery, dossier, 1, null, reason);
    }
}
