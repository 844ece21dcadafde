package vn.lienthong.hub.adapter.province.in;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.ProvinceProperties;

/** Table {@code province_session}; expired ones go when the next session is opened. */
@Component("provinceJdbcPartnerSessions")
class JdbcPartnerSessions implements PartnerSessions {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient client;
    private final Clock clock;
    private final ProvinceProperties properties;
    private final SecureRandom random = new SecureRandom();

    JdbcPartnerSessions(JdbcClient client, Clock clock, ProvinceProperties properties) {
        this.client = client;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public String open(String partner) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        client.sql("delete from province_session where expires_at <= :now")
                .param("now", utc(now))
                .update();
        client.sql("""
                        insert into province_session (digest, partner, expires_at)
                        values (:digest, :partner, :expires)
                        """)
                .param("digest", digest(session))
                .param("partner", partner)
                .param("expires", utc(now.plus(properties.sessionLifetime())))
                .update();
        return session;
    }

    @Override
    public Optional<String> partnerOf(String session) {
        return client.sql("select partner from province_session where digest = :digest and expires_at > :now")
                .param("digest", digest(session))
                .param("now", utc(clock.instant()))
                .query(String.class)
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] digest(String session) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
