package vn.lienthong.hub;

import static vn.lienthong.hub.SoundAnswer.assertSound;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** Whatever is asked, and by whom, the hub answers in its own words: never a fault of its own, never anything of its inside. */
@HubTest
class BadInputIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JWKSource<SecurityContext> keys;

    private HubClient operator;

    @BeforeEach
    void getToken() {
        operator = HubClient.on(port).as("operator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/dossiers?limit=-1                                       | 400
            /api/v1/dossiers?limit=0                                        | 400
            /api/v1/dossiers?limit=99999999999999999999                     | 400
            /api/v1/dossiers?limit=NaN                                      | 400
            /api/v1/dossiers?limit=1e3                                      | 400
            /api/v1/dossiers?cursor=garbage                                 | 400
            /api/v1/dossiers?cursor=%00                                     | 400
            /api/v1/dossiers?cursor=9223372036854775808                     | 400
            /api/v1/dossiers?cursor=%F0%9F%98%80                            | 400
            /api/v1/dossiers?unit=%00                                       | 400
            /api/v1/dossiers?unit=%ff%fe                                    | 400
            /api/v1/dossiers?unit=X77%20%2F                                 | 400
            /api/v1/dossiers?state=NOTHING                                  | 400
            /api/v1/dossiers?overdue=perhaps                                | 400
            /api/v1/dossiers?dueWithin=P999999999D                          | 400
            /api/v1/dossiers?dueWithin=PT9223372036854775807S               | 400
            /api/v1/dossiers?dueWithin=-PT1H                                | 400
            /api/v1/dossiers?dueWithin=99999999999999                       | 400
            /api/v1/dossiers?dueWithin=NaN                                  | 400
            /api/v1/dossiers?updatedSince=yesterday                         | 400
            /api/v1/dossiers?updatedSince=2025-08-01T08:00:00               | 400
            /api/v1/dossiers?updatedSince=2025-02-30T08:00:00Z              | 400
            /api/v1/dossiers?updatedSince=%2B999999999-12-31T23:59:59Z      | 400
            /api/v1/dossiers?updatedSince=-999999999-01-01T00:00:00Z        | 400
            /api/v1/deliveries?limit=-1                                     | 400
            /api/v1/deliveries?limit=NaN                                    | 400
            /api/v1/deliveries?cursor=garbage                               | 400
            /api/v1/deliveries?state=NOTHING                                | 400
            /api/v1/deliveries?partner=%00                                  | 400
            /api/v1/deliveries?partner=%ff                                  |
            /api/v1/deliveries?code=%00                                     | 400
            /api/v1/deliveries?code=%ff                                     |
            /api/v1/deliveries?code=nothing                                 | 404
            /api/v1/deliveries?fact=%00                                     | 400
            /api/v1/deliveries?dossier=9223372036854775808                  | 400
            /api/v1/deliveries?minAttempts=NaN                              | 400
            /api/v1/deliveries?enqueuedBefore=yesterday                     | 400
            /api/v1/deliveries?parkedBefore=%2B999999999-12-31T23:59:59Z    | 200
            /api/v1/deliveries/nothing                                      | 400
            /api/v1/deliveries/%00                                          | 400
            /api/v1/deliveries/0199c1a0-7b00-7000-8000-0000000000ff         | 404
            /api/v1/deliveries/audit?cursor=garbage                         | 400
            /api/v1/deliveries/audit?from=2025-02-30T08:00:00Z              | 400
            /api/v1/deliveries/audit?partner=%00                            | 400
            /api/v1/deliveries/summary?partner=%00                          | 200
            /api/v1/dossiers/%00                                            | 400
            /api/v1/dossiers/a%20b                                          | 404
            /api/v1/dossiers/%20                                            | 404
            /api/v1/dossiers/a%2Fb                                          |
            /api/v1/dossiers/a%5Cb                                          |
            /api/v1/dossiers/%ff%fe                                         | 400
            /api/v1/dossiers/Tra%CC%82%CC%80n                               | 404
            /api/v1/dossiers/X77.03-999999-9999?system=%00                  | 404
            /api/v1/dossiers/9223372036854775808                            | 404
            /api/v1/dossiers/%00/deliveries                                 | 400
            /api/v1/dossiers/a%20b/deliveries                               | 404
            /api/v1/procedures/%00                                          | 400
            /api/v1/procedures/%ff                                          | 400
            /api/v1/procedures/1.013831?on=%2B999999999-01-01               |
            /api/v1/procedures/1.013831?on=-999999999-01-01                 |
            /api/v1/procedures?on=2026-02-30                                | 400
            /api/v1/procedures?on=%00                                       | 400
            /api/v1/indicators/on-time                                      | 400
            /api/v1/indicators/on-time?from=2026-02-30&to=2026-03-01        | 400
            /api/v1/indicators/on-time?from=2026-03-01&to=2026-01-01        | 400
            /api/v1/indicators/on-time?from=-999999999-01-01&to=%2B999999999-12-31 | 400
            /api/v1/indicators/on-time?from=0001-01-01&to=9999-12-31        |
            /api/v1/indicators/on-time?from=2026-01-01&to=2026-12-31&unit=%00 |
            /api/v1/indicators/on-time?from=2026-01-01&to=2026-12-31&rule=mine | 400
            /api/v1/indicators/on-time?from=2026-01-01&to=2026-12-31&groupBy=name | 400
            /public/v1/dossiers/%00                                         | 400
            /public/v1/dossiers/a%20b                                       | 404
            /public/v1/dossiers/a%2Fb                                       |
            /public/v1/dossiers/%ff                                         | 400
            /public/v1/dossiers/Tra%CC%82%CC%80n                            | 404
            /actuator/env                                                   |
            /actuator/heapdump                                              |
            /error                                                          |
            """)
    void saysWhatIsWrongWithAnAddress(String target, Integer status) {
        SoftAssertions all = new SoftAssertions();
        Answer answer = operator.get(target);
        assertSound(all, "GET", target, "", answer);
        if (status != null) {
            all.assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/events",
                "/api/v1/dossiers",
                "/api/v1/dossiers/X77.03-999999-9999",
                "/api/v1/dossiers/X77.03-999999-9999/deliveries",
                "/api/v1/deliveries",
                "/api/v1/deliveries/replay",
                "/api/v1/deliveries/skip",
                "/api/v1/deliveries/summary",
                "/api/v1/deliveries/audit",
                "/api/v1/partners/province/pause",
                "/api/v1/partners/province/resume",
                "/api/v1/units",
                "/api/v1/procedures",
                "/api/v1/calendars",
                "/api/v1/deadlines/preview",
                "/api/v1/indicators/on-time",
                "/api/v1/nothing",
                "/oauth2/token",
                "/partners/province/login",
                "/partners/province/g",
                "/partners/province/none",
                "/partners/nobody/login",
                "/services/none",
                "/v3/api-docs",
                "/actuator/health/readiness"
            })
    void answersOtherMethodsMediaTypesAndParameters(String path) {
        SoftAssertions all = new SoftAssertions();
        for (String method : List.of("HEAD", "OPTIONS", "TRACE", "PATCH", "DELETE", "PUT", "POST", "BREW")) {
            assertSound(all, method, path, method, operator.send(method, path, null));
        }
        for (String accept : List.of("image/png", "nonsense", "application/xml;q=2", "*/*;q=0", "text/csv")) {
            assertSound(all, "GET", path, accept, operator.get(path, "Accept", accept));
        }
        String unknown =
                IntStream.range(0, 20).mapToObj(i -> "p" + i + "=" + i).collect(Collectors.joining("&", "?", ""));
        assertSound(all, "GET", path, "unknown parameters", operator.get(path + unknown));
        assertSound(all, "GET", path, "half a parameter", operator.get(path + "?a=%25&=b&&&c"));
        assertSound(all, "GET", path, "long", operator.get(path + "?a=" + "x".repeat(40_000)));
        all.assertAll();
    }

    @Test
    void refusesWhoHasNoValidToken() throws Exception {
        SoftAssertions all = new SoftAssertions();
        HubClient hub = HubClient.on(port);
        String none = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvcGVyYXRvciIsInNjb3BlIjoib3BlcmF0aW9ucyJ9.";
        for (String token : List.of("garbage", "a.b.c", none, expired(), "x".repeat(8000))) {
            for (String path : List.of("/api/v1/dossiers", "/api/v1/deliveries", "/api/v1/events", "/nothing")) {
                Answer answer = hub.withToken(token).get(path);
                assertSound(all, "GET", path, "token", answer);
                all.assertThat(answer.status()).as(path).isEqualTo(401);
            }
        }
        all.assertAll();
    }

    @Test
    void refusesToSpeakForSomebodyElseInEveryForm() {
        SoftAssertions all = new SoftAssertions();
        HubClient post = HubClient.on(port).as("post");
        var event = Events.received("/partners/district-3", Events.newCode("X77.03"), "X77.03");
        Answer one = post.event(event);
        assertSound(all, "POST", "/api/v1/events", "one", one);
        all.assertThat(one.json().path("code").asText()).isEqualTo("source-not-yours");
        Answer lines = post.events(List.of(event));
        assertSound(all, "POST", "/api/v1/events", "lines", lines);
        all.assertThat(lines.lines().get(0).path("status").asInt()).isEqualTo(403);
        Answer units = post.put("/api/v1/units", "application/x-ndjson", "{}");
        assertSound(all, "PUT", "/api/v1/units", "units", units);
        all.assertThat(units.json().path("code").asText()).isEqualTo("forbidden");
        all.assertAll();
    }

    /** A token of the hub itself that was good an hour ago. */
    private String expired() throws JOSEException {
        RSAKey key = (RSAKey) keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                .get(0);
        Instant then = Instant.now().minusSeconds(7200);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(com.nimbusds.jose.JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .build(),
                new JWTClaimsSet.Builder()
                        .subject("operator")
                        .claim("scope", List.of("operations", "dossiers:read"))
                        .issueTime(Date.from(then))
                        .expirationTime(Date.from(then.plusSeconds(300)))
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
