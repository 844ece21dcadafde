package vn.lienthong.hub.lookup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Entity tags (RFC 9110, 8.8.3): weak, because a compressed answer has the same. */
final class EntityTag {

    private static final int BYTES = 12;

    private EntityTag() {}

    /**
     * @param version for people who read it
     * @param representation what is answered
     */
    static String of(long version, byte[] representation) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
            return "W/\"" + version + "-" + HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
