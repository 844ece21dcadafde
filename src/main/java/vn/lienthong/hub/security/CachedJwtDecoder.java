package vn.lienthong.hub.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers good tokens until they expire, because checking a signature costs more than most calls. A client uses one
 * token for many calls; 10,000 remembered ones are some 20 MB.
 */
class CachedJwtDecoder implements JwtDecoder {

    private final Cache<String, Jwt> good =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final JwtDecoder decoder;
    private final Clock clock;

    CachedJwtDecoder(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null && clock.instant().isBefore(known.getExpiresAt())) {
            return known;
        }
        good.invalidate(token);
        Jwt decoded = decoder.decode(token);
        Instant expiresAt = decoded.getExpiresAt();
        if (expiresAt != null && clock.instant().isBefore(expiresAt)) {
            good.put(token, decoded);
        }
        return decoded;
    }
}
