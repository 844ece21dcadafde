package vn.lienthong.hub.statistics.form;

/** How a dossier stood at the end of a period: the first three are resolved, the others in progress. */
public enum FormStanding {
    EARLY,
    ON_TIME,
    LATE,
    IN_TIME,
    OVERDUE
}
