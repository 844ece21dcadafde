package vn.lienthong.hub.deadline;

/** Whether a finish kept its due time. */
public enum Verdict {
    EARLY,
    ON_TIME,
    LATE
}
