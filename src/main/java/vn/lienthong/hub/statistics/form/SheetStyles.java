package vn.lienthong.hub.statistics.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. A workbook has few styles, each made once. */
final class SheetStyles {

    /** Height of a line, in points. */
    static final float LINE = 18;

    private static final String FONT = "Times New Roman";
    private static final short USUAL = 11;
    private static final short LARGE = 14;
    private static final short SMALL = 9;
    private static final String WHOLE_NUMBER = "#,##0";

    /** What a cell is; its border, weight and place follow from it. */
    enum Style {
        LEFT(HorizontalAlignment.LEFT, USUAL, false, false, false),
        LEFT_STRONG(HorizontalAlignment.LEFT, USUAL, true, false, false),
        CENTER(HorizontalAlignment.CENTER, USUAL, false, true, false),
        CENTER_STRONG(HorizontalAlignment.CENTER, USUAL, true, false, false),
        RIGHT(HorizontalAlignment.RIGHT, USUAL, false, true, false),
        TITLE(HorizontalAlignment.CENTER, LARGE, true, false, false),
        HEADING(HorizontalAlignment.CENTER, USUAL, true, false, true),
        LABEL(HorizontalAlignment.CENTER, SMALL, false, true, true),
        CELL(HorizontalAlignment.LEFT, USUAL, false, false, true),
        CELL_CENTER(HorizontalAlignment.CENTER, USUAL, false, false, true),
        CELL_STRONG(HorizontalAlignment.CENTER, USUAL, true, false, true),
        NUMBER(HorizontalAlignment.RIGHT, USUAL, false, false, true),
        NUMBER_STRONG(HorizontalAlignment.RIGHT, USUAL, true, false, true),
        NOTE(HorizontalAlignment.LEFT, SMALL, false, true, false);

        private final HorizontalAlignment place;
        private final short size;
        private final boolean bold;
        private final boolean italic;
        private final boolean border;

        Style(HorizontalAlignment place, short size, boolean bold, boolean italic, boolean border) {
            this.place = place;
            this.size = size;
            this.bold = bold;
            this.italic = italic;
            this.border = border;
        }
    }

    private final Map<Style, CellStyle> made = new EnumMap<>(Style.class);

    SheetStyles(Workbook book) {
        for (Style style : Style.values()) {
            made.put(style, make(book, style));
        }
    }

    CellStyle of(Style style) {
        return made.get(style);
    }

    private static CellStyle make(Workbook book, Style wanted) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(wanted.size);
        font.setBold(wanted.bold);
        font.setItalic(wanted.italic);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(wanted.place);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        boolean number = wanted == Style.NUMBER || wanted == Style.NUMBER_STRONG;
        // LibreOffice leaves out the space before the border where text is wrapped.
        style.setWrapText(!number);
        if (number) {
            style.setDataFormat(book.createDataFormat().getFormat(WHOLE_NUMBER));
        }
        if (wanted.border && wanted.place != HorizontalAlignment.CENTER) {
            style.setIndention((short) 1);
        }
        if (wanted.border) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
