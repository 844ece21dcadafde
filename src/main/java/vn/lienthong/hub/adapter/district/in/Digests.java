package vn.lienthong.hub.adapter.district.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;

/** A digest of each member of a fact's data: enough to see that it changed, too little to read a person from. */
final class Digests {

    private static final int BYTES = 12;

    private Digests() {}

    static ObjectNode data(DossierEvent event) {
        return EventJson.mapper().valueToTree(event.fact());
    }

    static Map<String, String> of(DossierEvent event) {
        Map<String, String> digests = new TreeMap<>();
        data(event)
                .fields()
                .forEachRemaining(member -> digests.put(member.getKey(), of(event.subject(), member.getValue())));
        return digests;
    }

    private static String of(String subject, JsonNode value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((subject + "\n" + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
