package vn.lienthong.hub.adapter.igate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** ClientTokens by client credentials, each with an end. */
final class IgateKeycloak {

    private static final String CLIENT = "client_id=hub-mau&client_secret=mau-khong-that";

    private final Map<String, Instant> ends = new HashMap<>();
    private final Clock clock;
    private Duration life = Duration.ofSeconds(300);
    private int given;

    IgateKeycloak(Clock clock) {
        this.clock = clock;
    }

    /** @return null if the client is not known */
    synchronized String token(String form) {
        if (!form.equals("grant_type=client_credentials&" + CLIENT)) {
            return null;
        }
        String token = "token-" + ++given;
        ends.put(token, clock.instant().plus(life));
        return "{\"access_token\":\"" + token + "\",\"expires_in\":" + life.toSeconds() + ",\"token_type\":\"Bearer\"}";
    }

    synchronized boolean takes(String authorization) {
        Instant end = authorization == null ? null : ends.get(authorization.replaceFirst("^Bearer ", ""));
        return end != null && clock.instant().isBefore(end);
    }

    synchronized void endAll() {
        ends.clear();
    }

    synchronized void live(Duration duration) {
        life = duration;
    }

    synchronized int given() {
        return given;
    }
}
