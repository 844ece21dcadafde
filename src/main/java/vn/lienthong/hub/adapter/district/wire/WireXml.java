package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.hub.partner.SafeXml;

/**
 * Between elements of the contract and the records of this package, whose members stand in the order of the contract. A
 * member that is null is an element that is absent.
 */
public final class WireXml {

    public static final String NAMESPACE = "urn:motcua:v1";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WireXml() {}

    /** The element that a node is, or that a document has; null if it has none. */
    public static Element element(Node node) {
        return node instanceof Document document ? document.getDocumentElement() : (Element) node;
    }

    /** @param message has passed the contract, and holds an element of that name */
    public static <T> T read(Element message, String name, Class<T> type) {
        return JSON.convertValue(tree(child(message, name)), type);
    }

    /** The text of an element right below the message; null if it is absent. */
    public static String text(Element message, String name) {
        Element child = child(message, name);
        return child == null ? null : child.getTextContent();
    }

    /** A document of its own with one element. */
    public static Element write(String name, Object content) {
        Document document = SafeXml.emptyDocument();
        Element root = document.createElementNS(NAMESPACE, name);
        document.appendChild(root);
        fill(root, JSON.valueToTree(content));
        return root;
    }

    private static Element child(Element message, String name) {
        for (Node child = message.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static JsonNode tree(Element element) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element member) {
                add(members, member.getLocalName(), tree(member));
            }
        }
        return members.isEmpty() ? JsonNodeFactory.instance.textNode(element.getTextContent()) : members;
    }

    private static void add(ObjectNode members, String name, JsonNode value) {
        JsonNode before = members.get(name);
        if (before == null) {
            members.set(name, value);
        } else if (before instanceof ArrayNode many) {
            many.add(value);
        } else {
            members.putArray(name).add(before).add(value);
        }
    }

    private static void fill(Element element, JsonNode content) {
        if (!content.isObject()) {
            element.setTextContent(content.asText());
            return;
        }
        content.fields().forEachRemaining(member -> {
            Iterable<JsonNode> values =
                    member.getValue().isArray() ? member.getValue() : java.util.List.of(member.getValue());
            for (JsonNode value : values) {
                Element child = element.getOwnerDocument().createElementNS(NAMESPACE, member.getKey());
                element.appendChild(child);
                fill(child, value);
            }
        });
    }
}
