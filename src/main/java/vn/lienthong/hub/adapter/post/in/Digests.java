package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Short digests of a fact's members: enough to see a change, too little to read a person from, each bound to its order. */
final class Digests {

    private static final int BYTES = 12;

    private Digests() {}

    static Map<String, String> of(String subject, ObjectNode data) {
        Map<String, String> digests = new TreeMap<>();
        data.fields().forEachRemaining(member -> digests.put(member.getKey(), of(subject + "\n" + member.getValue())));
        return digests;
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
