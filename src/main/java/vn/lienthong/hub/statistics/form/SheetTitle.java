package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import vn.lienthong.hub.statistics.form.SheetStyles.Style;

/** The upper part of the sheet: who reports, by which form, of which period. */
final class SheetTitle {

    /** Columns of the left and of the right half, and from where the measure stands. */
    private static final int LEFT_END = 4;

    private static final int RIGHT_BEGIN = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SheetTitle() {}

    static void write(SheetWriter sheet, FormAnswer answer) {
        FormLayout layout = answer.drawing();
        int last = layout.columns().size() - 1;
        String unit = answer.unitName() == null ? answer.unit() : answer.unitName();
        Row reporter = sheet.row();
        sheet.text(
                reporter,
                0,
                LEFT_END,
                layout.reportedBy().formatted(Objects.requireNonNullElse(unit, "………")),
                Style.LEFT_STRONG);
        sheet.text(reporter, RIGHT_BEGIN, last, layout.number(), Style.CENTER_STRONG);
        sheet.text(sheet.row(), RIGHT_BEGIN, last, layout.issued(), Style.CENTER);
        sheet.row();
        sheet.text(sheet.row(2), 0, last, layout.title(), Style.TITLE);
        sheet.text(sheet.row(), 0, last, layout.period().formatted(day(answer.from()), day(answer.to())), Style.CENTER);
        sheet.text(sheet.row(), RIGHT_BEGIN, last, layout.measure(), Style.RIGHT);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
