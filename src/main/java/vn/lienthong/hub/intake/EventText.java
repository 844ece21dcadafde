package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.fault.Violation;

/**
 * Brings all text of a message to Unicode NFC (several vendors send names decomposed) and finds characters that cannot be
 * kept: NUL, halves of surrogate pairs, numbers that RFC 8785 has no form for.
 */
final class EventText {

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return violations;
    }

    JsonNode normalise(JsonNode node) {
        return normalise(node, "");
    }

    private JsonNode normalise(JsonNode node, String pointer) {
        if (node.isTextual()) {
            return TextNode.valueOf(text(node.textValue(), pointer));
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> {
                String name = text(member.getKey(), pointer);
                copy.set(name, normalise(member.getValue(), pointer + "/" + escape(name)));
            });
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < node.size(); i++) {
                copy.add(normalise(node.get(i), pointer + "/" + i));
            }
            return copy;
        }
        if (node.isNumber() && !isDouble(node)) {
            violations.add(new Violation(pointer, "is a number beyond IEEE 754 double precision; send it as text"));
        }
        return node;
    }

    /** Neither too large for a double, nor so small that it would be taken for nothing. */
    private static boolean isDouble(JsonNode number) {
        double value = number.doubleValue();
        return Double.isFinite(value) && (value != 0 || number.decimalValue().signum() == 0);
    }

    private String text(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                violations.add(new Violation(
                        pointer,
                        "holds NUL or half a surrogate pair at character " + (i + 1) + "; send text without it"));
                return "";
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
