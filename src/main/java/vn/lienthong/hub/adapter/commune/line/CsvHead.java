package vn.lienthong.hub.adapter.commune.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The headings of a CSV file, and cells by them. */
final class CsvHead {

    private static final List<Column> REQUIRED = List.of(Column.CODE, Column.FACT, Column.TIME);

    private final CSVFormat format;
    private final List<String> headings;

    private CsvHead(CSVFormat format, List<String> headings) {
        this.format = format;
        this.headings = headings;
    }

    /** @throws BadLineException if it lacks a heading that must be there, or has one twice */
    static CsvHead of(String line) throws BadLineException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(line))
                .setIgnoreSurroundingSpaces(true)
                .get();
        CsvHead head = new CsvHead(format, List.copyOf(cells(format, line)));
        List<Column> columns = head.headings.stream()
                .flatMap(heading -> Column.ofHeading(heading).stream())
                .toList();
        for (Column column : REQUIRED) {
            if (!columns.contains(column)) {
                throw new BadLineException("Dòng đầu phải có tiêu đề cột: " + column.heading());
            }
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw new BadLineException("Dòng đầu có tiêu đề cột bị lặp lại");
        }
        return head;
    }

    /** Cells that are not blank, of known columns. */
    Map<Column, String> known(List<String> cells) {
        Map<Column, String> known = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            String cell = cells.get(i);
            if (!cell.isBlank()) {
                Column.ofHeading(headings.get(i)).ifPresent(column -> known.put(column, cell.trim()));
            }
        }
        return known;
    }

    /** Cells that are not blank, of columns with other headings. */
    Map<String, String> further(List<String> cells) {
        Map<String, String> further = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            String heading = headings.get(i);
            if (!heading.isBlank()
                    && !cells.get(i).isBlank()
                    && Column.ofHeading(heading).isEmpty()) {
                further.put(heading.trim(), cells.get(i).trim());
            }
        }
        return further;
    }

    /** @throws BadLineException if quotes do not close, or there are more cells than headings */
    List<String> cells(String line) throws BadLineException {
        List<String> cells = cells(format, line);
        if (cells.size() > headings.size()) {
            throw new BadLineException("Dòng có nhiều ô hơn số cột");
        }
        return cells;
    }

    private static List<String> cells(CSVFormat format, String line) throws BadLineException {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty()
                    ? List.of()
                    : new ArrayList<>(records.get(0).toList());
        } catch (UncheckedIOException | IOException e) {
            throw new BadLineException("Dấu ngoặc kép không đóng, hoặc có chữ sau dấu đóng");
        }
    }

    private static char separator(String line) {
        char likeliest = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(line, each) > count(line, likeliest)) {
                likeliest = each;
            }
        }
        return likeliest;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
