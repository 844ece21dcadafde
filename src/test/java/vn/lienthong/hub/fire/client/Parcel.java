package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Events that are sent together.
 *
 * @param form one event alone has one form only
 */
record Parcel(List<ObjectNode> events, Form form) {

    /** As what they go over the wire. */
    enum Form {
        SINGLE("application/cloudevents+json"),
        LINES("application/x-ndjson"),
        ARRAY("application/cloudevents-batch+json");

        private final String type;

        Form(String type) {
            this.type = type;
        }
    }

    static Parcel of(ObjectNode event) {
        return new Parcel(List.of(event), Form.SINGLE);
    }

    boolean isBatch() {
        return form != Form.SINGLE;
    }

    String type() {
        return form.type;
    }

    byte[] body() {
        String text =
                switch (form) {
                    case SINGLE -> events.get(0).toString();
                    case LINES -> events.stream().map(event -> event + "\n").collect(Collectors.joining());
                    case ARRAY -> events.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What of it is still to be sent. */
    Parcel only(List<ObjectNode> rest) {
        return new Parcel(rest, form);
    }
}
