package vn.lienthong.hub.statistics.form;

import java.time.Instant;

/**
 * One dossier as a form counts it.
 *
 * @param id the hub's own, by which pages are ordered; told to nobody
 * @param code by which it is known
 * @param unit where it counts
 * @param field null where its procedure is not known
 * @param online how it was handed in
 * @param carriedOver received before the period
 * @param dueAt the appointment that it is judged by, pauses taken into it where the policy says so; null if none is
 *     known
 * @param finishedAt null if it was in progress at the period's end
 */
public record FormDossier(
        long id,
        String code,
        String unit,
        String field,
        boolean online,
        boolean carriedOver,
        Instant receivedAt,
        Instant dueAt,
        Instant finishedAt,
        FormStanding standing) {

    /** What it adds to its line. */
    FormCounts counts() {
        return new FormCounts(
                one(!carriedOver && online),
                one(!carriedOver && !online),
                one(carriedOver),
                one(standing == FormStanding.EARLY),
                one(standing == FormStanding.ON_TIME),
                one(standing == FormStanding.LATE),
                one(standing == FormStanding.IN_TIME),
                one(standing == FormStanding.OVERDUE));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
