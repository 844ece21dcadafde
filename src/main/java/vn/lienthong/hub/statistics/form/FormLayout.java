package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.util.List;

/**
 * How a form looks, by one circular. Data of a file: another circular brings another file.
 *
 * @param form as in {@code II.06a}
 * @param version the circular that issued it
 * @param validFrom first day on which a period may end that is reported so
 * @param number as printed
 * @param issued by what, as printed
 * @param period text around the first and the last day
 * @param measure in what is counted
 * @param reportedBy text around the name of the unit
 * @param total what the last row is called
 */
record FormLayout(
        String form,
        String version,
        LocalDate validFrom,
        String number,
        String issued,
        String title,
        String period,
        String measure,
        String reportedBy,
        String total,
        List<Column> columns,
        List<Signature> signatures) {

    /** Column of the number of the row, and of its name; all others are called as {@link FormColumn}s. */
    static final String NUMBER = "number";

    static final String NAME = "name";

    /**
     * @param heading from the top to the column's own; what neighbours share is one cell
     * @param label of the row of numbers below the heading
     * @param width in characters
     * @param sumOf the columns that it is the sum of, or null
     */
    record Column(String key, List<String> heading, String label, int width, List<String> sumOf) {

        FormColumn shows() {
            return FormColumn.ofName(key).orElseThrow();
        }

        boolean isCount() {
            return !key.equals(NUMBER) && !key.equals(NAME);
        }
    }

    /** @param place line above, for place and date; may be empty */
    record Signature(String place, String title, String instruction) {}

    /** How many rows the headings take. */
    int depth() {
        return columns.stream()
                .mapToInt(column -> column.heading().size())
                .max()
                .orElseThrow();
    }

    /** The place of a column from the left, beginning with 0. */
    int index(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the layout has no column " + key);
    }
}
