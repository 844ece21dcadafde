package vn.lienthong.hub.adapter.province;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.Map;

/**
 * The province's system as it really behaves: logs in, keeps the records that it is told, and shows every trap of the
 * dialect. Its mappings stand in {@code mocks/province}. It refuses a record that it has ("đã tồn tại") unless it comes
 * as an update, an update of one that it lacks, more than ten steps in a call, and sessions that ended; error_code is a
 * number in some answers and a text in others; HTTP is 200 throughout.
 */
public final class ProvinceSimulator {

    private static final String TROUBLE = "trouble";

    private final ProvinceBooks books;
    private final WireMockServer server;

    /** @param username with which the hub must log in */
    public ProvinceSimulator(String username, String password) {
        books = new ProvinceBooks(username, password);
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("localhost")
                .usingFilesUnderClasspath("mocks/province")
                .disableRequestJournal()
                .containerThreads(24)
                .extensions(new ProvinceAnswers(books)));
    }

    public ProvinceSimulator start() {
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
    public Map<String, ToldRecord> records() {
        return books.records();
    }

    /** The dossier's code by the id of each delivery that it took as good, each once. */
    public Map<String, String> deliveries() {
        return books.deliveries();
    }

    /** Calls that it took as good, over all dossiers; logins not counted. */
    public int goodCalls() {
        return books.goodCalls();
    }

    public int logins() {
        return books.logins();
    }

    /** Every session ends now; the next call is answered with an error inside 200. */
    public void endSessions() {
        books.endSessions();
    }

    /** From now on the next calls of services meet this trouble, until {@link Trouble#NONE}. */
    public void meet(Trouble trouble) {
        if (trouble == Trouble.NONE) {
            server.resetScenario(TROUBLE);
        } else {
            server.setScenarioState(TROUBLE, trouble.state);
        }
    }

    /** Troubles with mappings of their own in {@code mocks/province/mappings}. */
    public enum Trouble {
        NONE(""),
        /** 503 with Retry-After. */
        BUSY("busy"),
        /** 429 with Retry-After. */
        THROTTLED("throttled"),
        /** 200 with a page of HTML. */
        GARBAGE("garbage"),
        /** 200 with more than a megabyte. */
        OVERSIZED("oversized"),
        /** An answer that begins too late. */
        SLOW("slow"),
        /** An answer that begins at once and trickles. */
        DRIBBLING("dribbling"),
        /** The connection is reset. */
        RESET("reset"),
        /** Cut off in the middle of the JSON. */
        CUT_OFF("cut-off"),
        /** 500 with a stack trace that repeats the applicant's data. */
        BROKEN("broken");

        private final String state;

        Trouble(String state) {
            this.state = state;
        }
    }
}
