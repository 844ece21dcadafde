package vn.lienthong.hub.statistics.form;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.export.SafeCsv;

/**
 * Writes a form as CSV ({@link SafeCsv}): UTF-8, one line a row, no total.
 */
@Component
class FormCsv extends FormFile {

    static final String TYPE = "text/csv";

    FormCsv() {
        super(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv");
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    void write(FormAnswer answer, HttpOutputMessage output) throws IOException {
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, SafeCsv.FORMAT);
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
        cells.add(SafeCsv.harmless(row.code()));
        cells.add(SafeCsv.harmless(row.name()));
        Stream.of(FormColumn.values()).map(column -> column.of(row.counts())).forEach(cells::add);
        return cells;
    }
}
