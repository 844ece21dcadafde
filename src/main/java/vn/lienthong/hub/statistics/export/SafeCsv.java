package vn.lienthong.hub.statistics.export;

import org.apache.commons.csv.CSVFormat;

/**
 * CSV as the hub writes it: commas, a line feed after each line, no byte order mark. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
public final class SafeCsv {

    public static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private SafeCsv() {}

    /** @param value null for an empty cell */
    public static Object harmless(Object value) {
        return value instanceof String text && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
