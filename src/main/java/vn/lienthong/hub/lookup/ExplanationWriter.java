package vn.lienthong.hub.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes an explanation as text, where a caller asks for text. */
@Component
class ExplanationWriter extends AbstractHttpMessageConverter<Explanation> {

    static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    ExplanationWriter() {
        super(MediaType.valueOf(PLAIN_TEXT));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Explanation.class;
    }

    @Override
    protected boolean canRead(MediaType mediaType) {
        return false;
    }

    @Override
    protected Explanation readInternal(Class<? extends Explanation> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("an explanation is only written", input);
    }

    @Override
    protected void writeInternal(Explanation explanation, HttpOutputMessage output) throws IOException {
        output.getBody().write(ExplanationText.of(explanation).getBytes(StandardCharsets.UTF_8));
    }
}
