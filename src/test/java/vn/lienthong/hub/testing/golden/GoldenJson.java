package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.hub.event.EventJson;

/**
 * Comparing JSON by the samples' rules: the order of keys does not count, that in arrays does; a number is not a text;
 * text byte for byte, but XML inside it in canonical form; {@code ${any}} stands for any text that is not empty.
 */
public final class GoldenJson {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String ANY = "${any}";

    private GoldenJson() {}

    public static void assertSame(String expected, String actual) {
        assertSame(parse(expected), parse(actual));
    }

    public static void assertSame(JsonNode expected, JsonNode actual) {
        assertThat(differences(expected, actual))
                .as("expected %s%nbut was %s", expected.toPrettyString(), actual.toPrettyString())
                .isEmpty();
    }

    /** What differs, each with its JSON pointer; empty if nothing does. */
    public static List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> found = new ArrayList<>();
        compare("", expected, actual, found);
        return found;
    }

    private static void compare(String pointer, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.isTextual() && ANY.equals(expected.textValue())) {
            if (!actual.isTextual() || actual.textValue().isEmpty()) {
                found.add(pointer + ": any text was expected, it is " + actual);
            }
        } else if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + name, expected.path(name), actual.path(name), found));
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(pointer + "/" + i, expected.path(i), actual.path(i), found);
            }
        } else if (isXml(expected) && isXml(actual)) {
            GoldenXml.differences(expected.textValue(), actual.textValue())
                    .forEach(difference -> found.add(pointer + ": " + difference));
        } else if (!sameValue(expected, actual)) {
            found.add(pointer + ": expected " + shown(expected) + ", it is " + shown(actual));
        }
    }

    private static boolean isXml(JsonNode node) {
        return node.isTextual()
                && node.textValue().startsWith("<")
                && node.textValue().endsWith(">");
    }

    private static boolean sameValue(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
