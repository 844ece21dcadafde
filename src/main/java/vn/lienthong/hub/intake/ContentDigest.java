package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * SHA-256 over what a message says: RFC 8785 JSON in which times are instants. Text must be NFC already. Two messages
 * with one digest say the same, whatever order, white space and offsets they were written with.
 */
final class ContentDigest {

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");

    private ContentDigest() {}

    static byte[] of(JsonNode message) {
        try {
            byte[] canonical = new JsonCanonicalizer(asInstants(message).toString()).getEncodedUTF8();
            return MessageDigest.getInstance("SHA-256").digest(canonical);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static JsonNode asInstants(JsonNode node) {
        if (node.isTextual() && TIME.matcher(node.textValue()).matches()) {
            return instant(node);
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> copy.set(member.getKey(), asInstants(member.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(asInstants(element)));
            return copy;
        }
        return node;
    }

    /** Text that only looks like a time is compared as text. */
    private static JsonNode instant(JsonNode text) {
        try {
            return TextNode.valueOf(
                    OffsetDateTime.parse(text.textValue()).toInstant().toString());
        } catch (DateTimeException e) {
            return text;
        }
    }
}
