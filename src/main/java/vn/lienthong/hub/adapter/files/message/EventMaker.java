package vn.lienthong.hub.adapter.files.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.event.FactType;

/**
 * Makes events of what an inbound mapping gives: one, a list, or {@code {events, cursor, more}}. A mapping says
 * {@code fact}, {@code subject}, {@code time} and {@code data}; the rest of the envelope is filled in. An {@code id} that
 * it does not say is made of subject, fact and time, so that what comes again is the same fact. Null, blank text and
 * empty objects mean not known and are left out.
 */
public final class EventMaker {

    private EventMaker() {}

    /** @param source the partner's; an event of another source stays as it is, and is refused by intake */
    public static List<JsonNode> events(JsonNode mapped, String source) {
        List<JsonNode> events = new ArrayList<>();
        if (mapped == null || mapped.isNull() || mapped.isMissingNode()) {
            return events;
        }
        JsonNode list = mapped.isObject() && mapped.has("events") ? mapped.get("events") : mapped;
        if (list.isArray()) {
            list.forEach(each -> events.add(event(each, source)));
        } else if (!list.isNull()) {
            events.add(event(list, source));
        }
        return events;
    }

    private static JsonNode event(JsonNode said, String source) {
        if (!(said instanceof ObjectNode)) {
            return said;
        }
        ObjectNode event = (ObjectNode) known(said);
        String fact = event.path("fact").asText("");
        event.remove("fact");
        FactType.ofName(fact).ifPresent(type -> event.put("type", type.eventType()));
        if (!event.has("type")) {
            event.put("type", fact);
        }
        putIfAbsent(event, "specversion", "1.0");
        putIfAbsent(event, "source", source);
        putIfAbsent(event, "datacontenttype", "application/json");
        if (!event.has("id") && event.has("subject") && event.has("time")) {
            event.put(
                    "id",
                    event.get("subject").asText() + "/" + fact + "/"
                            + event.get("time").asText());
        }
        if (!event.has("data")) {
            event.putObject("data");
        }
        return event;
    }

    private static void putIfAbsent(ObjectNode event, String name, String value) {
        if (!event.has(name)) {
            event.put(name, value);
        }
    }

    /** The same without what is not known. */
    public static JsonNode known(JsonNode node) {
        if (node.isObject()) {
            ObjectNode known = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(member -> {
                JsonNode value = known(member.getValue());
                boolean unknown = value.isNull()
                        || value.isTextual() && value.textValue().isBlank()
                        || value.isObject() && value.isEmpty();
                if (!unknown) {
                    known.set(member.getKey(), value);
                }
            });
            return known;
        }
        if (node.isArray()) {
            ArrayNode known = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> {
                if (!element.isNull()) {
                    known.add(known(element));
                }
            });
            return known;
        }
        return node;
    }
}
