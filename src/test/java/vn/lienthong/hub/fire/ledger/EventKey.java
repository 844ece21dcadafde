package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The sender's identity of a fact. In JSON one text: source, a blank, id. A source is a URI and holds no blank. */
public record EventKey(String source, String id) {

    @JsonCreator
    public static EventKey of(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1) {
            throw new IllegalArgumentException("no key of an event: " + text);
        }
        return new EventKey(text.substring(0, blank), text.substring(blank + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return source + " " + id;
    }
}
