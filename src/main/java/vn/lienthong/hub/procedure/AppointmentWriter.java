package vn.lienthong.hub.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes an explained appointment as text, where a caller asks for text. */
@Component
class AppointmentWriter extends AbstractHttpMessageConverter<AppointmentAnswer> {

    static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    AppointmentWriter() {
        super(MediaType.valueOf(PLAIN_TEXT));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AppointmentAnswer.class;
    }

    @Override
    protected boolean canRead(MediaType mediaType) {
        return false;
    }

    @Override
    protected AppointmentAnswer readInternal(Class<? extends AppointmentAnswer> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("an appointment is only written", input);
    }

    @Override
    protected void writeInternal(AppointmentAnswer answer, HttpOutputMessage output) throws IOException {
        output.getBody().write(AppointmentText.of(answer).getBytes(StandardCharsets.UTF_8));
    }
}
