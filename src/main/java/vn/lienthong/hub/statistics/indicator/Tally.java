package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import java.util.Map;

/**
 * How an indicator is counted.
 *
 * @param source a table expression with the columns of {@code StandingSql}, {@code item} and {@code stage}; one row for
 *     each thing that counts
 * @param parameters that source and conditions use, beside those of the question's scope
 * @param dueAt the column with the due time against which it judges
 */
record Tally(String source, Map<String, Object> parameters, List<Figure> figures, List<Spread> spreads, String dueAt) {

    static Tally of(String source, List<Figure> figures) {
        return new Tally(source, Map.of(), figures, List.of(), "due_at");
    }
}
