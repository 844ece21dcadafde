package vn.lienthong.hub.statistics.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** As NDJSON: each row as it stands in a page, one a line. */
@Component
class ExportLines extends ExportFile {

    private final ObjectWriter json;

    ExportLines(ExportSlots slots, ObjectMapper json) {
        super(slots, MediaType.APPLICATION_NDJSON, "ndjson");
        this.json = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    @Override
    Lines open(Export<?> export, HttpOutputMessage output) throws IOException {
        JsonGenerator generator = json.createGenerator(output.getBody());
        generator.setRootValueSeparator(null);
        return new Lines() {
            @Override
            public void write(ExportRow row) throws IOException {
                json.writeValue(generator, row);
                generator.writeRaw('\n');
            }

            @Override
            public void end() throws IOException {
                generator.flush();
            }
        };
    }
}
