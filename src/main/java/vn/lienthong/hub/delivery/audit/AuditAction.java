package vn.lienthong.hub.delivery.audit;

/** What was decided. The names are stable: in the database and in answers. */
public enum AuditAction {
    /** A lane waits for an operator. */
    PARKED,
    /** A delivery is given up, and its lane goes on. */
    SKIPPED,
    /** Parked deliveries wait again. */
    REPLAYED,
    /** A partner is not called any more. */
    PAUSED,
    /** A partner is called again. */
    RESUMED
}
