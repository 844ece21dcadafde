package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourProperties;

/**
 * Bytes to JSON with composed texts (NFC). Within limits of size and depth; refuses what the history cannot hold: NUL,
 * members said twice.
 */
@Component("labourCallReader")
public class CallReader {

    /** A call is flat; what partners add may have a list of objects in it. */
    private static final int DEPTH = 16;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 50;

    private final int limit;
    private final ObjectMapper strict;

    CallReader(LabourProperties properties) {
        this.limit = Math.toIntExact(properties.maxBody().toBytes());
        this.strict = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxStringLength(limit)
                                .maxNameLength(LONGEST_NAME)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** @param body null for none; no more of it is read than the limit and one byte */
    public ObjectNode read(InputStream body) throws CallRefused, IOException {
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(limit + 1);
        if (bytes.length == 0) {
            throw new CallRefused(Reply.invalid("Bản tin rỗng, cần một đối tượng JSON"));
        }
        if (bytes.length > limit) {
            throw new CallRefused(
                    Reply.invalid("Bản tin dài quá " + limit + " byte; hãy gửi đường dẫn thay cho nội dung tệp"));
        }
        ObjectNode message = parsed(bytes);
        refuseNul(message, "");
        return (ObjectNode) CleanText.composed(message);
    }

    private ObjectNode parsed(byte[] bytes) throws CallRefused, IOException {
        try {
            if (strict.readTree(bytes) instanceof ObjectNode message) {
                return message;
            }
        } catch (JacksonException e) {
            throw new CallRefused(Reply.invalid(
                    "Bản tin không phải JSON hợp lệ (UTF-8), lặp thành viên hoặc lồng nhau quá " + DEPTH + " cấp"));
        }
        throw new CallRefused(Reply.invalid("Bản tin phải là một đối tượng JSON"));
    }

    private static void refuseNul(JsonNode node, String pointer) throws CallRefused {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            throw CallRefused.at(pointer, "không được chứa ký tự NUL");
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            refuseNul(node.get(i), pointer + "/" + i);
        }
        for (Iterator<Map.Entry<String, JsonNode>> members = node.fields(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            refuseNul(member.getValue(), pointer + "/" + member.getKey());
        }
    }
}
