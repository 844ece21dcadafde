package vn.lienthong.hub.delivery;

/** What can become of a delivery at one moment. The names are stable: in the database and in answers. */
public enum DeliveryStep {
    /** The partner took it. */
    DELIVERED,
    /** The partner refused it for good. */
    REFUSED,
    /** The partner could not be reached, or asked to be called again later. */
    UNREACHABLE,
    /** The partner was not called, because it is not to be called at that time. */
    POSTPONED,
    /** Nobody was called, by a fault of the hub. */
    NOT_SENT,
    /** An operator let it wait again. */
    REPLAYED,
    /** There was nothing left to say, or an operator wanted it left out. */
    SKIPPED
}
