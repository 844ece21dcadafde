package vn.lienthong.hub.adapter.land.in;

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
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.LandProperties;
import vn.lienthong.hub.adapter.land.wire.LandText;

/**
 * Bytes to JSON whose texts are fit for the hub: composed (NFC), without NUL; an empty text or null is not there at all.
 * Members said twice, and anything behind the object, are refused.
 */
@Component("landMessageReader")
public class MessageReader {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final int longest;

    public MessageReader(LandProperties properties) {
        this.longest = Math.toIntExact(properties.maxBody().toBytes());
    }

    /**
     * @param body read no further than one byte behind the limit; null for none
     * @throws IOException if the sender breaks off
     */
    ObjectNode read(InputStream body) throws IOException, WireFault {
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw WireFault.tooLarge(longest);
        }
        if (bytes.length == 0) {
            throw WireFault.invalid("Bản tin rỗng, cần một đối tượng JSON");
        }
        try {
            if (STRICT.readTree(bytes) instanceof ObjectNode message) {
                return object(message);
            }
        } catch (JacksonException e) {
            throw WireFault.invalid("Bản tin không phải JSON hợp lệ (UTF-8)");
        }
        throw WireFault.invalid("Bản tin phải là một đối tượng JSON");
    }

    private static ObjectNode object(ObjectNode said) {
        ObjectNode clean = JsonNodeFactory.instance.objectNode();
        said.fields().forEachRemaining(member -> {
            JsonNode value = clean(member.getValue());
            if (value != null) {
                clean.set(LandText.sent(member.getKey()).replace("\0", ""), value);
            }
        });
        return clean;
    }

    /** @return null for what is not known */
    private static JsonNode clean(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            String text = LandText.read(node.textValue());
            return text == null ? null : JsonNodeFactory.instance.textNode(text);
        }
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode clean = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> {
                JsonNode value = clean(element);
                if (value != null) {
                    clean.add(value);
                }
            });
            return clean;
        }
        return node;
    }
}
