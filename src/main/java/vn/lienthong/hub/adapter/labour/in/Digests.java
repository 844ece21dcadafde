package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Short digests by which a change is seen and from which the value cannot be found: bound to the dossier and cut to 32
 * bits, so that every digest fits thousands of citizen numbers; a change is overlooked once in four billion.
 */
public final class Digests {

    private static final int BYTES = 4;

    private Digests() {}

    /** @param code of the dossier */
    public static String of(String code, JsonNode value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((code + "\n" + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
