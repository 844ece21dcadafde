package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of the dialect: composed Unicode (NFC) both ways; an empty text is one that is not known. */
public final class WireText {

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d+\\.\\d+)\\..+$");

    private WireText() {}

    /** As it is sent: never null. */
    public static String sent(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Made fit for the hub: text in NFC and without NUL, which PostgreSQL cannot hold; blank text as null. */
    public static JsonNode clean(JsonNode node) {
        if (node.isTextual()) {
            String text = composed(node.textValue());
            return text.isBlank() ? NullNode.getInstance() : TextNode.valueOf(text);
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(element -> array.add(clean(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> object.set(composed(member.getKey()), clean(member.getValue())));
            return object;
        }
        return node;
    }

    /** A procedure's code without its local tail: 2.000815.000.00.00.X77 is 2.000815. */
    public static String procedureCode(String code) {
        return code == null ? null : LOCAL_TAIL.matcher(code.trim()).replaceFirst("$1");
    }

    /** Whether a partner's message has these words, however it is composed and cased. */
    public static boolean says(String message, String words) {
        return sent(message).toLowerCase(Locale.ROOT).contains(words);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
    }
}
