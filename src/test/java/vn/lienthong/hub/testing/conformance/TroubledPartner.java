package vn.lienthong.hub.testing.conformance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A partner that answers every call as it is told to, whatever was asked; tokens and sessions it gives gladly. */
final class TroubledPartner implements AutoCloseable {

    private static final String TURNS = "turns";
    private static final int FIRST = 1;
    private static final int LAST = 9;

    private final WireMockServer server;
    private final Map<String, String> asides;

    TroubledPartner(Map<String, String> asides) {
        this.asides = asides;
        server = new WireMockServer(
                wireMockConfig().dynamicPort().bindAddress("localhost").containerThreads(24));
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.port());
    }

    /** From now on the calls are answered so, one after another; the last answer stays. */
    void answers(ResponseDefinitionBuilder... turns) {
        server.resetAll();
        asides.forEach((path, json) ->
                server.stubFor(any(urlPathEqualTo(path)).atPriority(FIRST).willReturn(okJson(json))));
        for (int i = 0; i < turns.length; i++) {
            server.stubFor(any(anyUrl())
                    .atPriority(LAST)
                    .inScenario(TURNS)
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "turn " + i)
                    .willSetStateTo(i + 1 < turns.length ? "turn " + (i + 1) : i == 0 ? Scenario.STARTED : "turn " + i)
                    .willReturn(turns[i]));
        }
    }

    static ResponseDefinitionBuilder saying(Said said) {
        return aResponse()
                .withStatus(said.status())
                .withHeader("Content-Type", said.type())
                .withBody(said.body());
    }

    /** Calls since {@link #answers}, oldest first, without those for tokens and sessions. */
    List<LoggedRequest> calls() {
        return requests().stream()
                .filter(request -> !asides.containsKey(path(request)))
                .toList();
    }

    /** How often a token or session was asked for at this path. */
    long asked(String path) {
        return requests().stream().filter(request -> path(request).equals(path)).count();
    }

    void stop() {
        server.stop();
    }

    private List<LoggedRequest> requests() {
        List<LoggedRequest> requests = new ArrayList<>(
                server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
        Collections.reverse(requests);
        return requests;
    }

    private static String path(LoggedRequest request) {
        return URI.create(request.getUrl()).getPath();
    }

    @Override
    public void close() {
        server.stop();
    }
}
