package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Against an issuer of our own making, as Keycloak would be. */
class OutsideTokensTests {

    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AccessProperties.class)
    @Import({OwnTokens.class, OutsideTokens.class})
    static class Tokens {}

    private HttpServer server;
    private String issuer;
    private RSAKey key;

    @BeforeEach
    void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/mau";
        serve(
                "/realms/mau/.well-known/openid-configuration",
                "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/certs\"}");
        serve("/realms/mau/certs", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesATokenOfTheIssuer() throws Exception {
        String token = token(key, issuer, "hub");
        hub().run(context -> assertThat(
                        context.getBean(JwtDecoder.class).decode(token).getSubject())
                .isEqualTo("land-system"));
    }

    @Test
    void refusesTokensOfOthersAndForOthers() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
        String forged = token(other, issuer, "hub");
        String elsewhere = token(key, issuer + "2", "hub");
        String forAnother = token(key, issuer, "portal");
        hub().run(context -> {
            JwtDecoder decoder = context.getBean(JwtDecoder.class);
            for (String token : new String[] {forged, elsewhere, forAnother}) {
                assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
            }
        });
    }

    @Test
    void leavesNoTokenEndpointOfOurOwn() {
        hub().run(context -> assertThat(context).doesNotHaveBean(OwnTokens.class));
    }

    private ApplicationContextRunner hub() {
        return new ApplicationContextRunner()
                .withBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC))
                .withUserConfiguration(Tokens.class)
                .withPropertyValues("hub.security.issuer=" + issuer, "hub.security.audience=hub");
    }

    private static String token(RSAKey key, String issuer, String audience) throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(audience)
                        .subject("land-system")
                        .expirationTime(Date.from(NOON.plusSeconds(300)))
                        .build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private void serve(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
