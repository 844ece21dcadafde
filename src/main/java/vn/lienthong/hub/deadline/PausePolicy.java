package vn.lienthong.hub.deadline;

/** The three schools of what a pause does to a due time; every answer names the one it used. */
public enum PausePolicy {
    /** National portal: the due time stays, the pauses' elapsed time is taken off the finish. */
    SUBTRACT,
    /** NĐ 61/2018 Art. 19: the term is counted anew from the end of the last pause. */
    RESTART,
    /** Vendors: the due time moves on by what the pause took. */
    SHIFT
}
