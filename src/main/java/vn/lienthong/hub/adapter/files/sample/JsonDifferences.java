package vn.lienthong.hub.adapter.files.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two JSON values differ, by JSON pointer. Times are compared as instants, numbers by value. */
final class JsonDifferences {

    private static final int SHOWN = 80;

    private final List<Difference> all = new ArrayList<>();

    /** @param message expected and got, each cut to 80 characters */
    record Difference(String pointer, String message) {}

    /** @param pointer of the values themselves */
    static List<Difference> of(JsonNode expected, JsonNode actual, String pointer) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare(expected, actual, pointer);
        return differences.all;
    }

    private void compare(JsonNode expected, JsonNode actual, String pointer) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(
                    at(expected, name),
                    at(actual, name),
                    pointer + "/" + name.replace("~", "~0").replace("/", "~1")));
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(expected.path(i), actual.path(i), pointer + "/" + i);
            }
        } else if (!same(expected, actual)) {
            all.add(new Difference(pointer, "expected " + shown(expected) + ", got " + shown(actual)));
        }
    }

    private static JsonNode at(JsonNode object, String name) {
        return object.has(name) ? object.get(name) : MissingNode.getInstance();
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (expected.isTextual() && actual.isTextual() && !expected.equals(actual)) {
            return sameInstant(expected.textValue(), actual.textValue());
        }
        return expected.equals(actual);
    }

    private static boolean sameInstant(String expected, String actual) {
        try {
            return OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(actual));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
