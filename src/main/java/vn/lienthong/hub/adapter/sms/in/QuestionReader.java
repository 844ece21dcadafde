package vn.lienthong.hub.adapter.sms.in;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.sms.wire.Question;

/** Bytes to a question that keeps {@code schemas/sms/question.json}. */
@Component("smsQuestionReader")
public class QuestionReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JsonSchema schema = load();

    /** @return empty if it is none */
    public Optional<Question> read(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json != null && schema.validate(json).isEmpty()
                    ? Optional.of(JSON.treeToValue(json, Question.class))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private static JsonSchema load() {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:schemas/sms/question.json"));
        schema.initializeValidators();
        return schema;
    }
}
