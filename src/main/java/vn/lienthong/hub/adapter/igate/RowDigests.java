package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;

/**
 * One short digest for each member of a fact's {@code data}: enough to see a change, too little to find the value. They
 * are bound to the row and cut to 32 bits, so that every digest fits thousands of citizen numbers; a change is
 * overlooked once in four billion.
 */
final class RowDigests {

    private static final int BYTES = 4;
    /** Moves by {@code rescheduled}, so it is remembered as what it is: a time. */
    private static final String APPOINTMENT = "promisedAt";

    private RowDigests() {}

    /** The members of {@code data} that a {@code corrected} can replace. */
    static ObjectNode members(Fact fact) {
        ObjectNode data = EventJson.mapper().valueToTree(fact);
        data.remove(APPOINTMENT);
        return data;
    }

    static Map<String, String> of(String rowKey, Fact fact) {
        Map<String, String> digests = new TreeMap<>();
        members(fact)
                .fields()
                .forEachRemaining(
                        member -> digests.put(member.getKey(), digest(rowKey, member.getKey(), member.getValue())));
        return digests;
    }

    /** All texts that stand in {@code data}. */
    static List<String> texts(Fact fact) {
        List<String> texts = new ArrayList<>();
        collect(EventJson.mapper().valueToTree(fact), texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }

    private static String digest(String rowKey, String name, JsonNode value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] whole = sha.digest((rowKey + '\n' + name + '\n' + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
