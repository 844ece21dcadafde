package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;

/** The vendor's JSON made fit for the hub: text in NFC and without NUL, blank text as null (not known). */
final class CleanJson {

    private CleanJson() {}

    static JsonNode of(JsonNode node) {
        if (node.isTextual()) {
            String text = text(node.textValue());
            return text.isBlank() ? NullNode.getInstance() : TextNode.valueOf(text);
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(element -> array.add(of(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> object.set(member.getKey(), of(member.getValue())));
            return object;
        }
        return node;
    }

    /** PostgreSQL holds no NUL, and JSON may bring one. */
    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
    }
}
