package vn.lienthong.hub.statistics.form;

import vn.lienthong.hub.dossier.Judgement;

/** How a dossier stood at the end of a period: the first three are resolved, the others in progress. */
public enum FormStanding {
    EARLY,
    ON_TIME,
    LATE,
    IN_TIME,
    OVERDUE;

    static FormStanding of(Judgement judged) {
        if (judged.verdict() == null) {
            return judged.overdue() ? OVERDUE : IN_TIME;
        }
        return valueOf(judged.verdict().name());
    }
}
