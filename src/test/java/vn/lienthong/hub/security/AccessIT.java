package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class AccessIT {

    /** What the contract leaves open, written here a second time on purpose. */
    private static final List<String> OPEN = List.of(
            "(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) /public/.*",
            "(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) /(partners|services)/.*",
            "(GET|HEAD) /api/v1/procedures(/.*)?",
            "(GET|HEAD) /api/v1/units(/.*)?",
            "POST /api/v1/deadlines/preview",
            "(GET|HEAD) /v3/api-docs(\\.yaml|/.*)?",
            "(GET|HEAD) /swagger-ui(\\.html|/.*)",
            "(GET|HEAD) /actuator/(health(/.*)?|prometheus)");

    /** Open, so that the dialect itself can ask for a token of the hub, or its own secret, and answer in its own words. */
    private static final Set<String> ASKS_ITSELF =
            Set.of("POST /partners/post/documents", "POST /partners/land/x", "POST /partners/sms/messages");

    @LocalServerPort
    private int port;

    @Autowired
    private Collection<RequestMappingInfoHandlerMapping> mappings;

    private Http hub;

    @BeforeEach
    void connect() {
        hub = new Http(port);
    }

    @Test
    void answersWithoutATokenOnlyWhatIsOpen() {
        List<String> walked = new ArrayList<>();
        for (String call : calls()) {
            String[] methodAndPath = call.split(" ");
            int status = hub.send(methodAndPath[0], methodAndPath[1], null).statusCode();
            boolean open = OPEN.stream().anyMatch(call::matches) && !ASKS_ITSELF.contains(call);
            assertThat(status != 401).as(call + " answered " + status).isEqualTo(open);
            walked.add(call);
        }
        assertThat(walked).contains("GET /v3/api-docs", "GET /error", "GET /actuator/health");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /no/such/thing",
        "GET, /api/v1/dossiers",
        "GET, /api/v1/dossiers/H10.18-220101-0001/deliveries",
        "POST, /api/v1/events",
        "POST, /api/v1/events/",
        "PUT, /api/v1/units",
        "PUT, /api/v1/procedures",
        "DELETE, /api/v1/procedures/1.012753",
        "PUT, /api/v1/calendars",
        "GET, /api/v1/reports/06a",
        "GET, /api/v1/indicators/on-time",
        "GET, /api/v1/deliveries",
        "GET, /api/v1/deliveries/summary",
        "POST, /api/v1/partners/province/pause",
        "GET, /actuator",
        "GET, /actuator/env",
        "GET, /oauth2/token",
        "POST, /oauth2/introspect",
        "GET, /oauth2/jwks",
        "GET, /error"
    })
    void deniesWithoutAToken(String method, String path) {
        HttpResponse<String> answer = hub.send(method, path, null);
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"lienthong-hub\"");
    }

    @ParameterizedTest
    @CsvSource({
        "land, PUT, /api/v1/units",
        "land, PUT, /api/v1/procedures",
        "land, PUT, /api/v1/calendars",
        "land, GET, /api/v1/deliveries",
        "land, POST, /api/v1/deliveries/replay",
        "land, POST, /api/v1/deliveries/skip",
        "land, GET, /api/v1/deliveries/summary",
        "land, GET, /api/v1/deliveries/audit",
        "land, GET, /api/v1/deliveries/0199c1a0-7b00-7000-8000-000000000001",
        "land, POST, /api/v1/partners/land/pause",
        "land, POST, /api/v1/partners/land/resume",
        "operator, GET, /no/such/thing",
        "operator, GET, /actuator/env",
        "operator, DELETE, /api/v1/units"
    })
    void deniesATokenThatIsNotEnough(String client, String method, String path) {
        HttpResponse<String> answer = hub.send(method, path, null, "Authorization", hub.bearer(client));
        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void namesTheScopeThatIsMissing() {
        HttpResponse<String> answer = hub.send("PUT", "/api/v1/units", "{}", "Authorization", hub.bearer("land"));
        assertThat(Http.json(answer).get("detail").asText()).contains("scope operations");
    }

    @Test
    void deniesATokenThatIsNotOurs() {
        for (String token : List.of("abc", "a.b.c", hub.bearer("operator").substring(7) + "x")) {
            HttpResponse<String> answer = hub.send("GET", "/api/v1/dossiers", null, "Authorization", "Bearer " + token);
            assertProblem(answer, 401, "unauthenticated");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("invalid_token");
        }
    }

    @Test
    void looksAtNoTokenWhereNoneIsNeeded() {
        HttpResponse<String> answer = hub.send("GET", "/v3/api-docs", null, "Authorization", "Bearer abc");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private List<String> calls() {
        List<String> calls = new ArrayList<>();
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                for (String pattern : info.getPatternValues()) {
                    String path = pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x");
                    (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                            .forEach(method -> calls.add(method + " " + path));
                }
            }
        }
        return calls;
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Http.json(answer).get("code").asText()).isEqualTo(code);
    }
}
