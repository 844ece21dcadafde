package vn.lienthong.hub.statistics.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.MockHttpOutputMessage;

/** The workbook, read back. */
class FormXlsxTests {

    private static final int HEADING = 6;
    private static final int FIRST_ROW = 10;

    @Test
    void saysWhoReportsByWhichFormAndOfWhichPeriod() throws IOException {
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_FIELD, "Đất đai"));

        assertThat(texts(sheet))
                .contains(
                        "Đơn vị báo cáo: Tỉnh mẫu X77",
                        "Biểu số II.06a/VPCP/KSTT",
                        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
                        "Kỳ báo cáo: Từ ngày 01/01/2025 đến ngày 31/03/2025",
                        "Đơn vị tính: hồ sơ",
                        "Lĩnh vực giải quyết",
                        "NGƯỜI LẬP BIỂU",
                        "THỦ TRƯỞNG ĐƠN VỊ")
                .anyMatch(
                        text -> text.contains("08:30:00 ngày 01/04/2025") && text.contains("2025-04-01T08:30:00+07:00"))
                .anyMatch(text -> text.contains("-2 hồ sơ") && text.contains("+1 hồ sơ"));
        assertThat(texts(sheet(SampleForms.form(FormKind.BY_UNIT, "Huyện 1")))).contains("Cơ quan, đơn vị");
    }

    @Test
    void mergesWhatHeadingsHaveInCommon() throws IOException {
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_FIELD, "Đất đai"));

        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .contains(
                        "A7:A9", "B7:B9", "C7:F7", "C8:C9", "D8:E8", "F8:F9", "G7:J7", "G8:G9", "H8:H9", "K7:M7",
                        "K8:K9", "M8:M9");
        assertThat(sheet.getRow(HEADING).getCell(2).getStringCellValue()).isEqualTo("Số lượng hồ sơ tiếp nhận");
        assertThat(sheet.getRow(HEADING + 1).getCell(3).getStringCellValue()).isEqualTo("Trong kỳ");
        assertThat(sheet.getRow(HEADING + 2).getCell(4).getStringCellValue()).isEqualTo("Trực tiếp, dịch vụ bưu chính");
        assertThat(IntStream.range(0, 13)
                        .mapToObj(column ->
                                sheet.getRow(FIRST_ROW - 1).getCell(column).getStringCellValue()))
                .startsWith("(1)", "(2)", "(3)=(4)+(5)+(6)")
                .contains("(7)=(8)+(9)+(10)", "(11)=(12)+(13)")
                .endsWith("(13)");
    }

    @Test
    void keepsEveryNumberAwayFromItsBorder() throws IOException {
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_FIELD, "Đất đai"));

        for (int row : List.of(FIRST_ROW, FIRST_ROW + 1)) {
            assertThat(IntStream.range(2, 13)
                            .mapToObj(
                                    column -> sheet.getRow(row).getCell(column).getCellStyle()))
                    .allMatch(style -> style.getIndention() == 1 && !style.getWrapText());
            assertThat(sheet.getRow(row).getHeightInPoints()).isEqualTo(SheetStyles.LINE);
        }
    }

    @Test
    void bringsSumsAsFormulasThatAgreeWithTheirValues() throws IOException {
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_FIELD, "Đất đai", "Hộ tịch", "Xây dựng"));
        FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        List<String> formulas = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell.getCellFormula());
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as(cell.getCellFormula())
                            .isEqualTo(cell.getNumericCellValue());
                }
            }
        }

        assertThat(formulas).hasSize(3 * 3 + 11).contains("D11+E11+F11", "L13+M13", "SUM(C11:C13)", "SUM(M11:M13)");
        assertThat(number(sheet, FIRST_ROW, 2)).isEqualTo(16);
        assertThat(number(sheet, FIRST_ROW + 3, 2)).isEqualTo(96);
        assertThat(number(sheet, FIRST_ROW + 3, 12)).isEqualTo(6);
    }

    @Test
    void printsOnLandscapeA4AsWideAsThePageWithTheHeadingOnEachPage() throws IOException {
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_FIELD, "Đất đai"));
        PrintSetup page = sheet.getPrintSetup();

        assertThat(page.getLandscape()).isTrue();
        assertThat(page.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(page.getFitWidth()).isEqualTo((short) 1);
        assertThat(page.getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:10");
    }

    @Test
    void hasATotalOfNoughtsWhereThereIsNoRow() throws IOException {
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_FIELD));

        assertThat(sheet.getRow(FIRST_ROW).getCell(0).getStringCellValue()).isEqualTo("Tổng cộng");
        assertThat(number(sheet, FIRST_ROW, 2)).isZero();
    }

    @Test
    void writesNamesAsTextAndManyRows() throws IOException {
        String[] names = IntStream.range(0, 1000).mapToObj(i -> "=1+" + i).toArray(String[]::new);
        Sheet sheet = sheet(SampleForms.form(FormKind.BY_UNIT, names));

        assertThat(sheet.getRow(FIRST_ROW).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(FIRST_ROW + 999).getCell(1).getStringCellValue())
                .isEqualTo("=1+999");
        assertThat(number(sheet, FIRST_ROW + 1000, 2)).isEqualTo(16.0 * 1000 * 1001 / 2);
    }

    private static Sheet sheet(FormAnswer answer) throws IOException {
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        new FormXlsx().write(answer, message);
        return new XSSFWorkbook(new ByteArrayInputStream(message.getBodyAsBytes())).getSheetAt(0);
    }

    private static double number(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getNumericCellValue();
    }

    private static List<String> texts(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
