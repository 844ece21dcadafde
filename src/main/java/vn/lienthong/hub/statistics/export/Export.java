package vn.lienthong.hub.statistics.export;

import java.time.Instant;
import java.util.List;

/**
 * A list that is given as a file.
 *
 * @param <R> a row
 * @param name of the file, without its ending
 * @param knownAt the moment as of which everything is known
 * @param rule by which the rows were counted
 * @param count how many rows there are
 * @param columns their names, as in JSON
 */
public record Export<R extends ExportRow>(
        String name, Instant knownAt, String rule, long count, List<String> columns, ExportRows<R> rows) {}
