package vn.lienthong.hub.statistics.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import vn.lienthong.hub.statistics.form.FormLayout.Column;
import vn.lienthong.hub.statistics.form.SheetStyles.Style;

/** The rows of the table and their total; sums are formulas, and bring their values. */
final class SheetRows {

    /** Where a name does not fit in the width of its column, the row is that much higher. */
    private static final int LETTERS_A_LINE = 34;

    private final SheetWriter sheet;
    private final FormLayout layout;

    SheetRows(SheetWriter sheet, FormLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    void write(FormAnswer answer) {
        int first = sheet.nextRow();
        answer.rows().forEach(this::write);
        total(answer.total().counts(), first, sheet.nextRow());
    }

    private void write(FormRow row) {
        String name = Objects.requireNonNullElse(row.name(), Objects.requireNonNullElse(row.code(), "(chưa xác định)"));
        Row cells = sheet.row(1 + name.length() / LETTERS_A_LINE);
        sheet.number(cells, layout.index(FormLayout.NUMBER), row.number(), Style.CELL_CENTER);
        sheet.text(cells, layout.index(FormLayout.NAME), name, Style.CELL);
        for (Column column : counted()) {
            int index = layout.index(column.key());
            long value = column.shows().of(row.counts());
            if (column.sumOf() == null) {
                sheet.number(cells, index, value, Style.NUMBER);
            } else {
                sheet.formula(cells, index, sum(column, cells.getRowNum()), value, Style.NUMBER);
            }
        }
    }

    private void total(FormCounts counts, int first, int end) {
        Row cells = sheet.row(1);
        sheet.text(
                cells,
                layout.index(FormLayout.NUMBER),
                layout.index(FormLayout.NAME),
                layout.total(),
                Style.CELL_STRONG);
        for (Column column : counted()) {
            int index = layout.index(column.key());
            long value = column.shows().of(counts);
            if (end == first) {
                sheet.number(cells, index, value, Style.NUMBER_STRONG);
            } else {
                String formula = "SUM(%s:%s)".formatted(cell(first, index), cell(end - 1, index));
                sheet.formula(cells, index, formula, value, Style.NUMBER_STRONG);
            }
        }
    }

    private List<Column> counted() {
        return layout.columns().stream().filter(Column::isCount).toList();
    }

    private String sum(Column column, int row) {
        return column.sumOf().stream()
                .map(part -> cell(row, layout.index(part)))
                .collect(Collectors.joining("+"));
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
