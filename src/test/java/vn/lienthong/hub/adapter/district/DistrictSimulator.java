package vn.lienthong.hub.adapter.district;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Map;

/**
 * The district's system as it really behaves: lets in who says the right user and password, in the body or in a token,
 * keeps what it is told, each delivery once, and shows every trap of the dialect. Its mappings stand in
 * {@code mocks/district}.
 */
public final class DistrictSimulator {

    private static final String TROUBLE = "trouble";

    private final DistrictBooks books;
    private final WireMockServer server;

    /** @param username which the hub must say */
    public DistrictSimulator(String username, String password) {
        books = new DistrictBooks(username, password);
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("localhost")
                .usingFilesUnderClasspath("mocks/district")
                .disableRequestJournal()
                .containerThreads(24)
                .extensions(new Answers(books)));
    }

    public DistrictSimulator start() {
        server.start();
        return this;
    }

    public void stop() {
        server.stop();
    }

    /** The base address for the partner's connection. */
    public URI url() {
        return URI.create("http://localhost:" + server.port());
    }

    /** What it was told, by MaHoSo. */
    public Map<String, ToldDossier> dossiers() {
        return books.dossiers();
    }

    /** The dossier's code by the id of each delivery that it took as good, each once. */
    public Map<String, String> deliveries() {
        return books.deliveries();
    }

    /** From now on notices meet this trouble: the name of a mapping {@code trouble-<name>}; null for none. */
    public void meet(String trouble) {
        if (trouble == null) {
            server.resetScenario(TROUBLE);
        } else {
            server.setScenarioState(TROUBLE, trouble);
        }
    }

    /** Lets the books answer what the mappings leave to them (transformer {@code district-books}). */
    private record Answers(DistrictBooks books) implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent served) {
            String answer = books.hear(
                    served.getRequest().getBodyAsString(), served.getRequest().getHeader("Hub-Delivery-Id"));
            return ResponseDefinitionBuilder.like(served.getResponseDefinition())
                    .withStatus(answer.contains("Fault") ? 500 : 200)
                    .withBody(Messages.envelope(answer))
                    .build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return "district-books";
        }
    }
}
