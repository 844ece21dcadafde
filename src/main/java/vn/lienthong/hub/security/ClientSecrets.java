package vn.lienthong.hub.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks the secrets of clients.
 *
 * <p>They are made by machines and long ({@code openssl rand -hex 32}), so a slow hash protects them no better than a
 * fast one, and would cost 50 ms of a processor for each token: 20 tokens a second. Secrets are configured, not stored
 * by the hub, so nothing is encoded again either. Comparing takes the same time wherever texts differ.
 */
class ClientSecrets implements PasswordEncoder {

    private static final String PLAIN = "{noop}";
    private static final String HASHED = "{sha256}";

    @Override
    public String encode(CharSequence secret) {
        return HASHED + HexFormat.of().formatHex(hash(secret.toString()));
    }

    @Override
    public boolean matches(CharSequence secret, String configured) {
        if (secret == null || configured == null) {
            return false;
        }
        byte[] expected = configured.startsWith(HASHED)
                ? HexFormat.of().parseHex(configured.substring(HASHED.length()))
                : hash(configured.substring(PLAIN.length()));
        return MessageDigest.isEqual(expected, hash(secret.toString()));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
