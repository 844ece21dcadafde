package vn.lienthong.hub.adapter.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Tokens for the client {@code hub-mau} with secret {@code mau-khong-that}, which must stand in the header. */
final class PostTokens {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final String CREDENTIALS =
            "Basic " + Base64.getEncoder().encodeToString("hub-mau:mau-khong-that".getBytes(StandardCharsets.UTF_8));

    private final Map<String, Instant> ends = new HashMap<>();
    private final Clock clock;
    private int given;

    PostTokens(Clock clock) {
        this.clock = clock;
    }

    /** @return null if the client is not known */
    synchronized String token(String authorization, String form) {
        if (!CREDENTIALS.equals(authorization) || !form.equals("grant_type=client_credentials")) {
            return null;
        }
        String token = "token-" + ++given;
        ends.put(token, clock.instant().plus(LIFE));
        return "{\"access_token\":\"" + token + "\",\"expires_in\":" + LIFE.toSeconds() + ",\"token_type\":\"Bearer\"}";
    }

    synchronized boolean takes(String authorization) {
        Instant end = authorization == null ? null : ends.get(authorization.replaceFirst("^Bearer ", ""));
        return end != null && clock.instant().isBefore(end);
    }

    synchronized void endAll() {
        ends.clear();
    }

    synchronized int given() {
        return given;
    }
}
