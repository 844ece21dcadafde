package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Bytes to JSON with composed texts (NFC). Refuses what the history cannot hold: NUL, members said twice. */
@Component("provinceMessageReader")
public class MessageReader {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @param body null for none */
    public ObjectNode read(byte[] body) throws WireFault {
        if (body == null || body.length == 0) {
            throw new WireFault(Reply.invalid("Bản tin rỗng, cần một đối tượng JSON"));
        }
        try {
            if (STRICT.readTree(body) instanceof ObjectNode message) {
                return (ObjectNode) composed(message, "");
            }
        } catch (JacksonException e) {
            throw new WireFault(Reply.invalid("Bản tin không phải JSON hợp lệ (UTF-8)"));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
        throw new WireFault(Reply.invalid("Bản tin phải là một đối tượng JSON"));
    }

    private static JsonNode composed(JsonNode node, String pointer) throws WireFault {
        if (node.isTextual()) {
            if (node.textValue().indexOf('\0') >= 0) {
                throw WireFault.at(pointer, "không được chứa ký tự NUL");
            }
            return JsonNodeFactory.instance.textNode(Normalizer.normalize(node.textValue(), Normalizer.Form.NFC));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, composed(array.get(i), pointer + "/" + i));
            }
        } else if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> members = object.fields(); members.hasNext(); ) {
                Map.Entry<String, JsonNode> member = members.next();
                member.setValue(composed(member.getValue(), pointer + "/" + member.getKey()));
            }
        }
        return node;
    }
}
