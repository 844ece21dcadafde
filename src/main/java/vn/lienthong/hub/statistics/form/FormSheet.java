package vn.lienthong.hub.statistics.form;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Draws a form on a sheet, from the top down: landscape A4, as wide as the page, the headings on every page. */
final class FormSheet {

    /** Width of a character in the units of the format. */
    private static final int CHARACTER = 256;

    /** In inches: a form of thirteen columns needs the page. */
    private static final double MARGIN = 0.4;

    private final FormAnswer answer;
    private final SXSSFSheet sheet;
    private final SheetWriter writer;

    FormSheet(SXSSFWorkbook book, FormAnswer answer) {
        this.answer = answer;
        this.sheet = book.createSheet(answer.form());
        this.writer = new SheetWriter(sheet, new SheetStyles(book));
    }

    void write() {
        setUpPage();
        SheetTitle.write(writer, answer);
        int heading = writer.nextRow();
        SheetHeading.write(writer, answer.drawing());
        sheet.setRepeatingRows(CellRangeAddress.valueOf((heading + 1) + ":" + writer.nextRow()));
        sheet.createFreezePane(0, writer.nextRow());
        new SheetRows(writer, answer.drawing()).write(answer);
        SheetFoot.write(writer, answer);
    }

    private void setUpPage() {
        PrintSetup page = sheet.getPrintSetup();
        page.setLandscape(true);
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(margin, MARGIN);
        }
        sheet.getFooter().setCenter("&P/&N");
        for (int i = 0; i < answer.drawing().columns().size(); i++) {
            sheet.setColumnWidth(i, answer.drawing().columns().get(i).width() * CHARACTER);
        }
    }
}
