package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class ApiDescriptionIT {

    @LocalServerPort
    private int port;

    @Test
    void saysHowToGetAToken() {
        JsonNode api = Http.json(new Http(port).send("GET", "/v3/api-docs", null));
        assertThat(api.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(api.at("/info/title").asText()).isEqualTo("Liên Thông Hub");
        JsonNode flow = api.at("/components/securitySchemes/hub/flows/clientCredentials");
        assertThat(flow.get("tokenUrl").asText()).isEqualTo("/oauth2/token");
        assertThat(flow.get("scopes").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(Scopes.ALL);
    }

    @Test
    void asksForTheScopeThatIsEnforced() {
        JsonNode paths =
                Http.json(new Http(port).send("GET", "/v3/api-docs", null)).get("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            var method = org.springframework.http.HttpMethod.valueOf(
                    operation.getKey().toUpperCase(java.util.Locale.ROOT));
            assertThat(operation.getValue().at("/security/0/hub/0").asText())
                    .as(method + " " + path.getKey())
                    .isEqualTo(AccessRule.scopeFor(method, path.getKey()).orElse(""));
        }));
    }
}
