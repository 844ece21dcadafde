package vn.lienthong.hub.deadline;

/** What a term counts. */
public enum TermUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    WORKING_HOURS,
    SAME_DAY
}
