package vn.lienthong.hub.statistics.published;

/** What becomes of a dossier by the end of the period. */
enum Fate {
    EARLY,
    ON_TIME,
    /** It kept the second appointment only, given once and with an apology. */
    ON_TIME_BY_NEW_APPOINTMENT,
    /** On time although a day early: what is withdrawn is never early. */
    WITHDRAWN,
    LATE,
    OPEN,
    OVERDUE;

    boolean finished() {
        return this != OPEN && this != OVERDUE;
    }

    /** Whether it may concern a procedure of one day: such a thing cannot be early, nor be left open. */
    boolean fitsTheSameDay() {
        return this == ON_TIME || this == LATE;
    }
}
