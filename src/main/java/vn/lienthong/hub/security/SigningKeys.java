package vn.lienthong.hub.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The key that signs access tokens, kept in the database: it outlives restarts, and a token of one node is good at
 * every other.
 */
class SigningKeys {

    private static final String ACCESS_TOKEN = "access-token";
    private static final int BITS = 2048;

    private final JdbcClient database;
    private final Clock clock;
    private RSAKey current;

    SigningKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one key of all nodes. Of several nodes that start at once on an empty database, the first one's stays. */
    synchronized RSAKey current() {
        if (current == null) {
            current = find().orElseGet(this::create);
        }
        return current;
    }

    private RSAKey create() {
        database.sql("insert into token_signing_key (purpose, jwk, created_at) values (?, ?, ?)"
                        + " on conflict on constraint token_signing_key_pk do nothing")
                .params(ACCESS_TOKEN, generate().toJSONString(), Timestamp.from(clock.instant()))
                .update();
        return find().orElseThrow();
    }

    private Optional<RSAKey> find() {
        return database.sql("select jwk from token_signing_key where purpose = ?")
                .param(ACCESS_TOKEN)
                .query(String.class)
                .optional()
                .map(SigningKeys::parse);
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make an RSA key", e);
        }
    }

    /** The parser's message is left out: it may hold the key. */
    private static RSAKey parse(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("table token_signing_key holds no JWK; delete its row to get a new key");
        }
    }
}
