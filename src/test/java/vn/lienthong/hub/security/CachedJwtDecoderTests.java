package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class CachedJwtDecoderTests {

    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final AtomicInteger decoded = new AtomicInteger();
    private final CachedJwtDecoder decoder = new CachedJwtDecoder(this::decode, clock);

    @Test
    void checksATokenOnce() {
        assertThat(decoder.decode("good")).isSameAs(decoder.decode("good"));
        assertThat(decoded).hasValue(1);
    }

    @Test
    void checksATokenAgainOnceItHasExpired() {
        decoder.decode("good");
        clock.pass(Duration.ofMinutes(5));
        assertThatThrownBy(() -> decoder.decode("good")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void remembersNoTokenThatWasRefused() {
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(decoded).hasValue(2);
    }

    private Jwt decode(String token) {
        decoded.incrementAndGet();
        Instant expiresAt = NOON.plusSeconds(300);
        if (token.equals("bad") || !clock.instant().isBefore(expiresAt)) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("operator")
                .expiresAt(expiresAt)
                .build();
    }
}
