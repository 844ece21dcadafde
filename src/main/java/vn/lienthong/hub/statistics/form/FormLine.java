package vn.lienthong.hub.statistics.form;

/**
 * The dossiers of one field that count at one unit; sums of lines are the rows of a form.
 *
 * @param unit where they count: by the units of then, or of now, as asked; null in a form by fields that needs no units
 * @param field code of the field; null where the procedure is not known, and in a form by units that needs no fields
 * @param receivedOnline received in the period, online (column 4)
 * @param receivedOther at a counter or by post (5)
 * @param carriedOver received before it (6)
 * @param early finished before the day of the appointment (8)
 * @param onTime on its day (9)
 * @param late after it (10)
 * @param inTime in progress at the period's end and not overdue, or waiting for the citizen (12)
 * @param overdue in progress and overdue (13)
 */
public record FormLine(
        String unit,
        String field,
        long receivedOnline,
        long receivedOther,
        long carriedOver,
        long early,
        long onTime,
        long late,
        long inTime,
        long overdue) {

    FormCounts counts() {
        return new FormCounts(receivedOnline, receivedOther, carriedOver, early, onTime, late, inTime, overdue);
    }

    static FormLine of(FormDossier dossier) {
        return of(dossier.unit(), dossier.field(), dossier.counts());
    }

    FormLine plus(FormLine other) {
        return of(unit, field, counts().plus(other.counts()));
    }

    private static FormLine of(String unit, String field, FormCounts counts) {
        return new FormLine(
                unit,
                field,
                counts.receivedOnline(),
                counts.receivedOther(),
                counts.carriedOver(),
                counts.early(),
                counts.onTime(),
                counts.late(),
                counts.inTime(),
                counts.overdue());
    }
}
