package vn.lienthong.hub.statistics.milestone;

/**
 * Rows of {@code milestone} as known at a moment, one for each dossier that counts in a period: received by its end, and
 * unfinished or finished within it. For everything that the form's counters do not hold; reads the dossiers of the period.
 */
public final class StandingSql {

    private static final String TELLS = "tells_from <= :to::date and tells_until > :to::date and ";

    private static final String ROWS = """
            (select dossier_id, tells_until, unit, receiving_unit, field_code, procedure_code, channel, received_at, received_on,
                    started_at, due_at, original_due_at, finished_at, finished_on, finished_by, finish_recorded_at,
                    verdict, original_verdict, recorded_verdict, handled_minutes, paused, overdue,
                    coalesce(original_overdue, overdue) as original_overdue, supplements, appointments, stages, marks,
                    coalesce(finished_on <= :to::date, false) as resolved, received_on >= :from::date as received
               from (select * from milestone where %1$s and %2$s
                      union all
                     select dossier_id, tells_from, tells_until, unit, receiving_unit, field_code, procedure_code, channel,
                            received_at, received_on, started_at, due_at, original_due_at, finished_at, finished_on,
                            finished_by, finish_recorded_at, verdict, original_verdict, recorded_verdict,
                            handled_minutes, paused, overdue, original_overdue, supplements, appointments, stages, marks,
                            fingerprint, known_from, recorded_in
                       from milestone_was
                      where replaced_in >= :bound::xid8 and %1$s and %2$s and not %3$s) as known)
            """;

    private StandingSql() {}

    /** A table expression; its parameters are {@code from} and {@code to} (days) and those of {@link Known}. */
    public static String standing() {
        return rows("coalesce(finished_on, 'infinity') >= :from::date");
    }

    /** Likewise, of every dossier received by the period's end that bears marks, however long it has been finished. */
    public static String marked() {
        return rows("marks is not null");
    }

    private static String rows(String which) {
        return ROWS.formatted(
                TELLS + which, Known.of("known_from", "recorded_in"), Known.of("known_to", "replaced_in"));
    }
}
