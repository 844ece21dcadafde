package vn.lienthong.hub.statistics.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.VietnamTime;

/** As CSV: UTF-8, a line with the names of the columns, then one line a row; as the forms come ({@link SafeCsv}). */
@Component
class ExportCsv extends ExportFile {

    ExportCsv(ExportSlots slots) {
        super(slots, new MediaType("text", "csv", StandardCharsets.UTF_8), "csv");
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    Lines open(Export<?> export, HttpOutputMessage output) throws IOException {
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, SafeCsv.FORMAT);
        csv.printRecord(export.columns());
        return new Lines() {
            @Override
            public void write(ExportRow row) throws IOException {
                csv.printRecord(row.cells().stream().map(ExportCsv::cell));
            }

            @Override
            public void end() throws IOException {
                csv.flush();
            }
        };
    }

    private static Object cell(Object value) {
        return value instanceof Instant time ? VietnamTime.format(time) : SafeCsv.harmless(value);
    }
}
