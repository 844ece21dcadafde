package vn.lienthong.hub.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/** One event's text, read with limits: hostile depth, numbers and doubled members end in a clear fault. */
final class EventBody {

    /** Nesting of real events is 5; numbers longer than 100 digits mean nothing here. */
    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EventBody() {}

    /** @throws Fault {@code invalid-json} if it is not UTF-8; the position is said, the text is not */
    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Fault(FaultCode.INVALID_JSON, "The body is not UTF-8. Send JSON in UTF-8.");
        }
    }

    /** @throws Fault {@code invalid-json} or {@code empty-body} */
    static JsonNode json(String text) {
        if (text.isBlank()) {
            throw new Fault(FaultCode.EMPTY_BODY, "Send one event as JSON in the body.");
        }
        try {
            JsonNode json = MAPPER.readTree(text);
            if (!json.isObject()) {
                throw new Fault(
                        FaultCode.INVALID_JSON,
                        "An event is a JSON object. Send many as application/cloudevents-batch+json or"
                                + " application/x-ndjson.");
            }
            return json;
        } catch (StreamConstraintsException e) {
            throw new Fault(
                    FaultCode.INVALID_JSON,
                    "The JSON is nested deeper than 32 levels or holds a number over 100 digits.");
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    static Fault notJson(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " Reading stopped at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ".";
        return new Fault(FaultCode.INVALID_JSON, "The body is not JSON, is cut off, or names a member twice." + where);
    }
}
