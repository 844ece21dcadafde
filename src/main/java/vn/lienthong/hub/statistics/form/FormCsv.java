package vn.lienthong.hub.statistics.form;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a form as CSV: UTF-8, commas, a line feed after each line, one line a row, no total. Names that a spreadsheet
 * would take for a formula get an apostrophe before them.
 */
@Component
class FormCsv extends FormFile {

    static final String TYPE = "text/csv";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    FormCsv() {
        super(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv");
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    void write(FormAnswer answer, HttpOutputMessage output) throws IOException {
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, FORMAT);
        csv.printRecord(header(answer.kind()));
        for (FormRow row : answer.rows()) {
            csv.printRecord(cells(row));
        }
        csv.flush();
    }

    private static List<String> header(FormKind kind) {
        return Stream.concat(
                        Stream.of(kind.row() + "Code", kind.row() + "Name"),
                        Stream.of(FormColumn.values()).map(FormColumn::lowerCase))
                .toList();
    }

    private static List<Object> cells(FormRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(harmless(row.code()));
        cells.add(harmless(row.name()));
        Stream.of(FormColumn.values()).map(column -> column.of(row.counts())).forEach(cells::add);
        return cells;
    }

    private static String harmless(String text) {
        return text != null && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
