package vn.lienthong.hub.adapter.labour;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A labour system as it really behaves: keeps the dossiers that it is handed, shows rows, and has every trap of the
 * dialect. Its mappings stand in {@code mocks/labour}. It refuses a dossier that it has ("đã tồn tại"), a step of one that
 * it lacks, a procedure code that is not its own, members that are no text, a wrong key, broken XML; error_code is a
 * number in some answers and a text in others; HTTP is 200 throughout.
 */
public final class LabourSimulator {

    private static final String TROUBLE = "trouble";

    private final LabourBooks books;
    private final WireMockServer server;

    /** @param key AcceptKey that it wants */
    public LabourSimulator(String key) {
        books = new LabourBooks(key);
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("localhost")
                .usingFilesUnderClasspath("mocks/labour")
                .disableRequestJournal()
                .containerThreads(24)
                .extensions(new LabourAnswers(books)));
    }

    public LabourSimulator start() {
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

    /** What it took as good of a dossier, the hand-over first, then its steps. */
    public List<JsonNode> told(String code) {
        return books.of(code);
    }

    /** The dossier's code by the id of each delivery that it took as good, each once. */
    public Map<String, String> deliveries() {
        return books.deliveries();
    }

    /** What the next pulls show. */
    public void show(JsonNode... rows) {
        books.show(rows);
    }

    /** From now on every call meets this trouble, until {@link Trouble#NONE}. */
    public void meet(Trouble trouble) {
        if (trouble == Trouble.NONE) {
            server.resetScenario(TROUBLE);
        } else {
            server.setScenarioState(TROUBLE, trouble.state);
        }
    }

    /** Troubles with mappings of their own in {@code mocks/labour/mappings}. */
    public enum Trouble {
        NONE(""),
        /** 503 with Retry-After. */
        BUSY("busy"),
        /** 429 with Retry-After. */
        THROTTLED("throttled"),
        /** 200 with a page of HTML. */
        GARBAGE("garbage"),
        /** Cut off in the middle of the JSON. */
        CUT_OFF("cut-off"),
        /** A good answer, wrapped as those to pulls are, without rows. */
        WRAPPED("wrapped"),
        /** 200 with an error that repeats the applicant's data. */
        GOSSIP("gossip"),
        /** 500 with a stack trace that repeats the applicant's data. */
        BROKEN("broken"),
        /** The connection is reset. */
        RESET("reset");

        private final String state;

        Trouble(String state) {
            this.state = state;
        }
    }
}
