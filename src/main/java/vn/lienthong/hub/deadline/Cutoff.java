package vn.lienthong.hub.deadline;

/** After which time of the day a start counts as the next working day. */
public enum Cutoff {
    NONE,
    /** Later than 15:00:00. */
    AFTER_15H,
    /** Later than 17:00:00. */
    AFTER_CLOSE
}
