package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * SHA-256 (hex) of what an event says, by the design's definition of "the content is the same": RFC 8785 JSON, instants
 * compared as instants, text as NFC. The hub has one of its own; that the two agree is part of what is checked.
 */
public final class ContentDigest {

    private ContentDigest() {}

    public static String of(JsonNode event) {
        try {
            String canonical = new JsonCanonicalizer(plain(event).toString()).getEncodedString();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static JsonNode plain(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(plain(node.textValue()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(plain(element)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                copy.set(Normalizer.normalize(member.getKey(), Normalizer.Form.NFC), plain(member.getValue()));
            }
            return copy;
        }
        return node;
    }

    /** What has the shape of an instant but is none (the 31st of February) is text. */
    private static String plain(String text) {
        if (text.length() >= "2000-01-01T00:00:00Z".length() && text.charAt(10) == 'T') {
            try {
                return OffsetDateTime.parse(text).toInstant().toString();
            } catch (DateTimeParseException e) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
