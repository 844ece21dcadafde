package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class TokenIT {

    private static final String GRANT = "grant_type=client_credentials";

    @LocalServerPort
    private int port;

    private Http hub;

    @BeforeEach
    void connect() {
        hub = new Http(port);
    }

    @Test
    void givesAllScopesWhenNoneIsNamed() throws ParseException {
        for (HttpResponse<String> answer : new HttpResponse[] {
            hub.tokenByBasic("operator", "operator", GRANT), hub.tokenByPost("operator", "operator", GRANT)
        }) {
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode token = Http.json(answer);
            assertThat(token.get("scope").asText().split(" ")).containsExactlyInAnyOrderElementsOf(Scopes.ALL);
            assertThat(token.get("token_type").asText()).isEqualTo("Bearer");
            assertThat(token.get("expires_in").asInt()).isBetween(290, 300);
            SignedJWT jwt = SignedJWT.parse(token.get("access_token").asText());
            assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
            assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("operator");
            assertThat(jwt.getJWTClaimsSet().getStringListClaim("scope"))
                    .containsExactlyInAnyOrderElementsOf(Scopes.ALL);
        }
    }

    @Test
    void givesTheScopeThatIsNamed() {
        JsonNode token = Http.json(hub.tokenByBasic("land", "land", GRANT + "&scope=dossiers:read"));
        assertThat(token.get("scope").asText()).isEqualTo("dossiers:read");
    }

    @Test
    void refusesAScopeThatTheClientHasNot() {
        HttpResponse<String> answer = hub.tokenByBasic("land", "land", GRANT + "&scope=operations");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("error").asText()).isEqualTo("invalid_scope");
    }

    @Test
    void refusesUnknownClientsAndWrongSecrets() {
        for (HttpResponse<String> answer : new HttpResponse[] {
            hub.tokenByBasic("nobody", "nobody", GRANT),
            hub.tokenByPost("nobody", "nobody", GRANT),
            hub.tokenByBasic("operator", "wrong", GRANT),
            hub.tokenByPost("operator", "wrong", GRANT),
            hub.send("POST", "/oauth2/token", GRANT, "Content-Type", "application/x-www-form-urlencoded"),
            hub.send("POST", "/oauth2/token", null)
        }) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(Http.json(answer).get("error").asText()).isEqualTo("invalid_client");
        }
    }

    @Test
    void knowsNoOtherGrant() {
        HttpResponse<String> answer = hub.tokenByBasic("operator", "operator", "grant_type=password");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("error").asText()).isEqualTo("unsupported_grant_type");
    }
}
