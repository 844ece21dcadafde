package vn.lienthong.hub.statistics.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.lienthong.hub.event.VietnamTime;

/** Writes an export while it is read. Nothing leaves before the first row, or the end, was there. */
abstract class ExportFile extends AbstractHttpMessageConverter<Export<?>> {

    private final ExportSlots slots;
    private final String ending;

    ExportFile(ExportSlots slots, MediaType type, String ending) {
        super(type);
        this.slots = slots;
        this.ending = ending;
    }

    /** Begins the body. */
    abstract Lines open(Export<?> export, HttpOutputMessage output) throws IOException;

    /** A body that is being written. */
    interface Lines {

        void write(ExportRow row) throws IOException;

        void end() throws IOException;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Export.class;
    }

    @Override
    protected boolean canRead(MediaType mediaType) {
        return false;
    }

    @Override
    protected Export<?> readInternal(Class<? extends Export<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("an export is only written", input);
    }

    @Override
    protected void writeInternal(Export<?> export, HttpOutputMessage output) throws IOException {
        headers(export, output.getHeaders());
        write(export, new Body(export, output));
    }

    private <R extends ExportRow> void write(Export<R> export, Body body) throws IOException {
        try {
            slots.read(export.rows(), body::write);
            body.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void headers(Export<?> export, HttpHeaders headers) {
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(export.name() + "." + ending)
                .build());
        headers.set(ExportDescription.KNOWN_AT, VietnamTime.format(export.knownAt()));
        headers.set(ExportDescription.RULE, export.rule());
        headers.set(ExportDescription.ROW_COUNT, Long.toString(export.count()));
    }

    /** Opened by its first row, so that what fails before it can still be told. */
    private final class Body {

        private final Export<?> export;
        private final HttpOutputMessage output;
        private Lines lines;
        private long written;

        Body(Export<?> export, HttpOutputMessage output) {
            this.export = export;
            this.output = output;
        }

        void write(ExportRow row) {
            try {
                lines().write(row);
                written++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() throws IOException {
            if (written != export.count()) {
                throw new IllegalStateException(
                        export.name() + " has " + written + " rows and not " + export.count() + ": a fault of the hub");
            }
            lines().end();
        }

        private Lines lines() throws IOException {
            if (lines == null) {
                lines = open(export, output);
            }
            return lines;
        }
    }
}
