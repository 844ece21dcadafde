package vn.lienthong.hub.statistics.milestone;

/**
 * The ways that the post brought dossiers, as known at a moment: those handed over within a period, and those that lay with
 * the post at its end. Has the columns by which everything is counted: a way comes with its acceptance and finishes with
 * its hand-over, and counts at the receiving unit.
 */
public final class PostLegSql {

    /** Vietnam's offset, written as one: a zone's name would make the answer depend on the database's own tables. */
    private static final String LEGS = """
            (select dossier_id, 0::bigint as item, null::text as stage, unit, field_code, procedure_code, channel,
                    accepted_at as received_at, accepted_on as received_on, null::timestamptz as due_at,
                    handed_over_at as finished_at, handed_over_on as finished_on,
                    coalesce(handed_over_on <= :to::date, false) as resolved
               from (select dossier_id, unit, field_code, procedure_code, channel, accepted_at, handed_over_at,
                            (accepted_at at time zone interval '07:00')::date as accepted_on,
                            (handed_over_at at time zone interval '07:00')::date as handed_over_on
                       from (select * from post_passage where %1$s
                              union all
                             select dossier_id, unit, accepted_at, handed_over_at, field_code, procedure_code, channel,
                                    known_from, recorded_in
                               from post_passage_was
                              where replaced_in >= :bound::xid8 and %1$s and not %2$s) known
                      where handed_over_at >= :start::timestamptz and handed_over_at < :end::timestamptz
                         or accepted_at < :end::timestamptz
                            and coalesce(handed_over_at, 'infinity') >= :end::timestamptz) days)
            """;

    private PostLegSql() {}

    /** A table expression; its parameters are {@code from}, {@code to}, {@code start}, {@code end} and those of {@link Known}. */
    public static String legs() {
        return LEGS.formatted(Known.of("known_from", "recorded_in"), Known.of("known_to", "replaced_in"));
    }
}
