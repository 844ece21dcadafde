package vn.lienthong.hub.statistics.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import vn.lienthong.hub.statistics.form.FormLayout.Column;
import vn.lienthong.hub.statistics.form.SheetStyles.Style;

/** The heading of the table: what neighbours share is one cell, and a column's own goes down to the row of numbers. */
final class SheetHeading {

    private static final int HIGH = 2;

    private SheetHeading() {}

    static void write(SheetWriter sheet, FormLayout layout) {
        int first = sheet.nextRow();
        int depth = layout.depth();
        List<Column> columns = layout.columns();
        for (int level = 0; level < depth; level++) {
            Row row = sheet.row(HIGH);
            for (int i = 0; i < columns.size(); i++) {
                List<String> heading = columns.get(i).heading();
                boolean begins =
                        level < heading.size() && (i == 0 || !shared(columns.get(i - 1), columns.get(i), level));
                sheet.text(row, i, begins ? heading.get(level) : null, Style.HEADING);
            }
        }
        for (Block block : blocks(layout)) {
            sheet.merge(first + block.top(), first + block.bottom(), block.left(), block.right());
        }
        Row labels = sheet.row();
        IntStream.range(0, columns.size())
                .forEach(i -> sheet.text(labels, i, columns.get(i).label(), Style.LABEL));
    }

    /** Rows and columns of the heading, all included. */
    record Block(int top, int bottom, int left, int right) {}

    /** The cells that are merged of several. */
    static List<Block> blocks(FormLayout layout) {
        List<Block> blocks = new ArrayList<>();
        List<Column> columns = layout.columns();
        for (int left = 0; left < columns.size(); left++) {
            int height = columns.get(left).heading().size();
            for (int level = 0; level < height; level++) {
                if (left > 0 && shared(columns.get(left - 1), columns.get(left), level)) {
                    continue;
                }
                int right = left;
                while (right + 1 < columns.size() && shared(columns.get(right), columns.get(right + 1), level)) {
                    right++;
                }
                int bottom = level == height - 1 ? layout.depth() - 1 : level;
                if (right > left || bottom > level) {
                    blocks.add(new Block(level, bottom, left, right));
                }
            }
        }
        return blocks;
    }

    /** Whether two columns have their headings in common down to a level. */
    private static boolean shared(Column one, Column other, int level) {
        return one.heading().size() > level
                && other.heading().size() > level
                && one.heading().subList(0, level + 1).equals(other.heading().subList(0, level + 1));
    }
}
