package vn.lienthong.hub.statistics.indicator;

import vn.lienthong.hub.statistics.CountedPlaces;

/**
 * The beginning of every statement of an indicator: {@code told}, the things that count, where they count ({@code
 * counted_at}), and by what they are taken apart. By months each thing is told twice: in that in which it {@code came},
 * and in that in which it {@code stood} at last.
 */
final class ToldSql {

    private static final String TOLD = """
            with %1$s told as (
                select things.*, %2$s as counted_at, came, stood, month
                  from %3$s things
                  %4$s
                 cross join lateral (values %5$s) as told (came, stood, month)
                 where true %6$s)
            """;

    private static final String ONCE = "(true, true, null::text)";

    private static final String TWICE = """
            (true, false, to_char(greatest(received_on, :from::date), 'YYYY-MM')),
            (false, true, to_char(case when resolved then finished_on else :to::date end, 'YYYY-MM'))""";

    private ToldSql() {}

    static String of(IndicatorQuestion question, Tally tally, CountedPlaces places) {
        return TOLD.formatted(
                places.with(),
                places.unit(),
                tally.source(),
                places.join(),
                question.by(Grouping.MONTH) ? TWICE : ONCE,
                places.where());
    }
}
