package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.adapter.province.wire.WireTime;
import vn.lienthong.hub.event.EventJson;

/** One item of a call's data, with its place in the message for faults. */
record Row(JsonNode json, String pointer) {

    private static final ObjectMapper JSON = EventJson.mapper();

    <T> T as(Class<T> type) throws WireFault {
        try {
            return JSON.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw WireFault.at(pointer, "giá trị sai kiểu");
        }
    }

    /** @return null if the member is empty or absent */
    Instant time(String member) throws WireFault {
        try {
            return WireTime.parse(text(member));
        } catch (DateTimeException e) {
            throw WireFault.at(pointer + "/" + member, "cần thời điểm có thật dạng yyyyMMddHHmmss");
        }
    }

    String text(String member) {
        JsonNode value = json.get(member);
        return value == null || value.isNull() ? null : WireText.read(value.asText());
    }

    /** What the row says beyond the members named: everything that is not empty, kept as it came. */
    Map<String, Object> more(Set<String> members) {
        Map<String, Object> more = new TreeMap<>();
        json.fields().forEachRemaining(member -> {
            if (!members.contains(member.getKey()) && !isEmpty(member.getValue())) {
                more.put(member.getKey(), member.getValue());
            }
        });
        return more;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.textValue().isBlank())
                || (value.isContainerNode() && value.isEmpty());
    }

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "Row[" + pointer + "]";
    }
}
