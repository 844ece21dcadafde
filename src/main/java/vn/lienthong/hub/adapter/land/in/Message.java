package vn.lienthong.hub.adapter.land.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.land.wire.LandTime;
import vn.lienthong.hub.event.EventJson;

/**
 * One message that has passed its schema.
 *
 * @param json with clean texts; what is not known is not there
 */
record Message(Verb verb, ObjectNode json) {

    String code() {
        return json.path(Verb.CODE).asText().trim();
    }

    /** When it happened. */
    Instant time() throws WireFault {
        Instant time = time(verb.time());
        if (time == null) {
            throw WireFault.at("/" + verb.time(), "không được để trống");
        }
        return time;
    }

    /** @return null if the member is not there */
    Instant time(String member) throws WireFault {
        try {
            return LandTime.parse(text(member));
        } catch (DateTimeException e) {
            throw WireFault.at("/" + member, "cần thời điểm có thật dạng yyyy-MM-ddTHH:mm:ssZ (UTC)");
        }
    }

    /** @return null if the member is not there */
    String text(String member) {
        JsonNode value = json.get(member);
        return value == null ? null : value.asText();
    }

    <T> T as(Class<T> type) throws WireFault {
        try {
            return EventJson.mapper().treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw WireFault.invalid("Bản tin có giá trị sai kiểu");
        }
    }

    /** What the message says beyond its fact: everything that is not empty, kept as it came. */
    Map<String, Object> more() {
        Map<String, Object> more = new TreeMap<>();
        json.fields().forEachRemaining(member -> {
            JsonNode value = member.getValue();
            if (!verb.saysInTheFact(member.getKey()) && !(value.isContainerNode() && value.isEmpty())) {
                more.put(member.getKey(), value);
            }
        });
        return more;
    }

    /** Without content, which may be personal. */
    @Override
    public String toString() {
        return "Message[" + verb + "]";
    }
}
