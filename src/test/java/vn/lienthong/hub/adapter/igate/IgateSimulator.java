package vn.lienthong.hub.adapter.igate;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A vendor system of the kind iGate for tests and for the run from the sources: Keycloak tokens that end, slices without
 * a total, an unstable sort, {@code +0700} dates, two codes, errors inside a 200. It keeps what the hub sends by its
 * delivery id, so that each effect happens once, and writes a journal of it.
 */
public final class IgateSimulator {

    private final IgateRows rows = new IgateRows();
    private final IgateTroubles troubles = new IgateTroubles();
    private final IgateInbox inbox;
    private final IgateKeycloak keycloak;
    private final IgateClerk clerk;
    private final WireMockServer server;

    public IgateSimulator() {
        this(Clock.systemUTC());
    }

    /** @param clock stamps changed rows and ends tokens */
    public IgateSimulator(Clock clock) {
        inbox = new IgateInbox(rows, clock);
        keycloak = new IgateKeycloak(clock);
        clerk = new IgateClerk(rows, clock);
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("localhost")
                .disableRequestJournal()
                .usingFilesUnderClasspath("mocks/igate")
                .extensions(new IgateAnswers(rows, inbox, keycloak, troubles)));
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** Base address of the API. */
    public URI url() {
        return URI.create(server.baseUrl());
    }

    /** Where the hub fetches tokens; it knows the client {@code hub-mau} with secret {@code mau-khong-that}. */
    public URI tokenUrl() {
        return url().resolve("/auth/realms/mau/protocol/openid-connect/token");
    }

    public IgateRows rows() {
        return rows;
    }

    /** Moves rows as people at the vendor's desks do. */
    public IgateClerk clerk() {
        return clerk;
    }

    /** What the hub has sent, in the order in which it came. */
    public List<IgateInbox.Sent> journal() {
        return inbox.journal();
    }

    public IgateTroubles troubles() {
        return troubles;
    }

    /** All tokens given so far end now, although they were promised to live longer. */
    public void endTokens() {
        keycloak.endAll();
    }

    public void tokensLive(Duration life) {
        keycloak.live(life);
    }

    public int tokensGiven() {
        return keycloak.given();
    }
}
