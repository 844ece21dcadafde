package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import vn.lienthong.hub.adapter.labour.wire.LabourText;

/** JSON of partners with all its text in NFC and without NUL; blank text becomes null: not known. */
public final class CleanText {

    private CleanText() {}

    public static JsonNode composed(JsonNode node) {
        if (node.isTextual()) {
            String text = LabourText.read(node.textValue());
            return text == null ? NullNode.getInstance() : TextNode.valueOf(text);
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(element -> array.add(composed(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> object.set(member.getKey(), composed(member.getValue())));
            return object;
        }
        return node;
    }
}
