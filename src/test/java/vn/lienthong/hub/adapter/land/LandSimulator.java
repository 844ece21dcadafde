package vn.lienthong.hub.adapter.land;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.List;

/**
 * The land sector's system for tests and for the run from the sources: {@code mocks/land}. It takes what the hub sends,
 * and has files behind {@code /f/<n>}, which expire with {@code ?het-han=0}.
 */
public final class LandSimulator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TROUBLE = "trouble";
    private static final String FILES = "files";

    private final WireMockServer server = new WireMockServer(wireMockConfig()
            .dynamicPort()
            .bindAddress("localhost")
            .usingFilesUnderClasspath("mocks/land")
            .containerThreads(24));

    /** @param delivery the header Hub-Delivery-Id */
    public record Sent(String verb, JsonNode body, String delivery) {}

    public LandSimulator start() {
        server.start();
        return this;
    }

    public void stop() {
        server.stop();
    }

    /** The base address for the partner's connection, and the origin of its files. */
    public URI url() {
        return URI.create("http://localhost:" + server.port());
    }

    /** A link to a file. */
    public String file(String path) {
        return url() + path;
    }

    /** What it was sent of a dossier, in the order in which it came. */
    public List<Sent> sentOf(String code) {
        return sent().stream()
                .filter(sent -> sent.body().path("SoBienNhan").asText().equals(code))
                .toList();
    }

    /** Everything that it was sent. */
    public List<Sent> sent() {
        List<LoggedRequest> requests = server.findAll(anyRequestedFor(urlMatching("/.*")));
        return requests.stream()
                .filter(request -> request.getMethod().equals(RequestMethod.POST))
                .map(request -> new Sent(
                        request.getUrl().substring(1),
                        read(request.getBodyAsString()),
                        request.getHeader("Hub-Delivery-Id")))
                .toList();
    }

    /** How often a file was asked for. */
    public int asked(String path) {
        return server.findAll(getRequestedFor(urlPathEqualTo(path))).size();
    }

    /** From now on every call meets this trouble, until null. */
    public void meet(String trouble) {
        set(TROUBLE, trouble);
    }

    /** From now on no file can be had for a while. */
    public void filesAreAway(boolean away) {
        set(FILES, away ? "not-yet" : null);
    }

    private void set(String scenario, String state) {
        if (state == null) {
            server.resetScenario(scenario);
        } else {
            server.setScenarioState(scenario, state);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the hub sent no JSON", e);
        }
    }
}
