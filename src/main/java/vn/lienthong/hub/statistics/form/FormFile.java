package vn.lienthong.hub.statistics.form;

import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.lienthong.hub.statistics.export.ExportName;

/** Writes a form as a file, where a caller asks for one. */
abstract class FormFile extends AbstractHttpMessageConverter<FormAnswer> {

    private final String ending;

    FormFile(MediaType type, String ending) {
        super(type);
        this.ending = ending;
    }

    abstract void write(FormAnswer answer, HttpOutputMessage output) throws IOException;

    @Override
    protected boolean supports(Class<?> type) {
        return type == FormAnswer.class;
    }

    @Override
    protected boolean canRead(MediaType mediaType) {
        return false;
    }

    @Override
    protected FormAnswer readInternal(Class<? extends FormAnswer> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a form is only written", input);
    }

    @Override
    protected void writeInternal(FormAnswer answer, HttpOutputMessage output) throws IOException {
        output.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(name(answer)).build());
        write(answer, output);
    }

    private String name(FormAnswer answer) {
        return ExportName.of(answer.kind().path(), answer.unit(), answer.from(), answer.to()) + "." + ending;
    }
}
