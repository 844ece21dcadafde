package vn.lienthong.hub.delivery;

/** Where a delivery stands. The names are stable: in the database and in answers. */
public enum DeliveryState {
    /** Its turn has not come, or it will be tried again. */
    WAITING,
    /** A node is calling the partner right now. Never stored: it is the head of a lane that is claimed. */
    IN_FLIGHT,
    /** The partner took it. */
    DELIVERED,
    /** It was refused for good, or failed for too long; what follows in its lane waits until an operator replays it. */
    PARKED,
    /** There was nothing left to say when its turn came, or it was refused and its partner declares to go on then. */
    SKIPPED
}
