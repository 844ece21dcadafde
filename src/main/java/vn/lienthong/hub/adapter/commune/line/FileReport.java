package vn.lienthong.hub.adapter.commune.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What became of a file: of each line, and of the whole. */
public final class FileReport {

    private static final String MARK = "\uFEFF";
    private static final String AGAIN = "; các dòng nguyên vẹn đã được áp dụng, hãy gửi lại cả tệp";

    private final List<LineResult> results;
    private final boolean whole;

    private FileReport(List<LineResult> results, boolean whole) {
        this.results = results;
        this.whole = whole;
    }

    /** Nothing of the file was applied. */
    static FileReport unread(String why) {
        return new FileReport(List.of(new LineResult(0, "Không đọc được", "invalid-file", why)), false);
    }

    /** @param cutOff null if the file was whole */
    static FileReport of(List<LineResult> lines, String cutOff) {
        List<LineResult> all = new ArrayList<>(lines);
        all.add(
                cutOff == null
                        ? new LineResult(0, "Trọn vẹn", "", lines.size() + " dòng")
                        : new LineResult(0, "Bị cắt giữa chừng", "file-cut-off", cutOff + AGAIN));
        return new FileReport(all, cutOff == null);
    }

    /** Whether it was read, to its end. */
    public boolean isWhole() {
        return whole;
    }

    /** How many lines were not taken. */
    public long notTaken() {
        return results.stream()
                .filter(result -> result.line() > 0 && !result.code().isEmpty())
                .count();
    }

    /** As CSV in UTF-8 with a mark, so that spreadsheets show it right; a row a line, the last of the file as a whole. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord("Dòng", "Kết quả", "Mã", "Giải thích");
            for (LineResult result : results) {
                printer.printRecord(
                        result.line() == 0 ? "Tệp" : result.line(),
                        result.result(),
                        result.code(),
                        result.explanation());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
