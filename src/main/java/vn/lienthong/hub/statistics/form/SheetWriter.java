package vn.lienthong.hub.statistics.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes rows of a sheet one after another; what is written cannot be changed. */
final class SheetWriter {

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    SheetWriter(SXSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Its number, from 0. */
    int nextRow() {
        return next;
    }

    Row row() {
        return sheet.createRow(next++);
    }

    /** @param lines how high it is, in lines of text */
    Row row(int lines) {
        Row row = row();
        row.setHeightInPoints(lines * SheetStyles.LINE);
        return row;
    }

    /** A text; formulas in it stay text. */
    void text(Row row, int column, String text, SheetStyles.Style style) {
        Cell cell = cell(row, column, style);
        if (text != null) {
            cell.setCellValue(text);
        }
    }

    /** A text in one cell over several columns. */
    void text(Row row, int first, int last, String text, SheetStyles.Style style) {
        for (int column = first; column <= last; column++) {
            cell(row, column, style);
        }
        text(row, first, text, style);
        if (last > first) {
            merge(row.getRowNum(), row.getRowNum(), first, last);
        }
    }

    void number(Row row, int column, long number, SheetStyles.Style style) {
        cell(row, column, style).setCellValue(number);
    }

    /** @param value what the formula gives, for readers that do not reckon */
    void formula(Row row, int column, String formula, long value, SheetStyles.Style style) {
        Cell cell = cell(row, column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private Cell cell(Row row, int column, SheetStyles.Style style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(style));
        return cell;
    }
}
