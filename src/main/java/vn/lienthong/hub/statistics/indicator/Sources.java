package vn.lienthong.hub.statistics.indicator;

import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.statistics.milestone.StandingSql;

/** Where the things come from that are counted: table expressions for {@link Tally}. */
final class Sources {

    /** What a procedure of one stage, or of none that is known, is taken for. */
    static final String WHOLE = "WHOLE";

    private static final String DOSSIERS = "(select standing.*, 0::bigint as item, %s as stage from %s standing)";

    private static final String LAST_STAGE = """
            coalesce((select run ->> 'role' from jsonb_array_elements(stages) with ordinality as runs (run, n)
                       where (run ->> 'begunAt')::timestamptz < :end::timestamptz
                       order by (run ->> 'begunAt')::timestamptz desc, n desc limit 1), 'WHOLE')""";

    private Sources() {}

    /** One row a dossier; its stage is the last one that began. */
    static String dossiers(IndicatorQuestion question) {
        return DOSSIERS.formatted(question.by(Grouping.STAGE) ? LAST_STAGE : "null::text", StandingSql.standing());
    }

    /** How many days of a column lie within the period. */
    static String daysIn(String column) {
        return "(select count(*) from unnest(%s) as days (of_it) where of_it between :from::date and :to::date)"
                .formatted(column);
    }

    /** How many do not lie after it. */
    static String daysUpTo(String column) {
        return "(select count(*) from unnest(%s) as days (of_it) where of_it <= :to::date)".formatted(column);
    }

    /** Whether a dossier bears a mark that is about a day of the period. */
    static String marked(Mark.Code code) {
        return """
                exists (select from jsonb_array_elements(marks) as each (mark) where mark ->> 'code' = '%s'
                           and (mark ->> 'on')::date between :from::date and :to::date)""".formatted(code);
    }
}
