package vn.lienthong.hub.adapter.files.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;

/** JSON made fit to be read by others: text in NFC (several vendors send names decomposed) and without NUL. */
public final class MessageText {

    private MessageText() {}

    public static JsonNode clean(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(text(node.textValue()));
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(element -> array.add(clean(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> object.set(text(member.getKey()), clean(member.getValue())));
            return object;
        }
        return node;
    }

    private static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
    }
}
