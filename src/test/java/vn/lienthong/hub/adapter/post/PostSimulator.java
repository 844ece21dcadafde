package vn.lienthong.hub.adapter.post;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.time.Clock;

/**
 * The post's own system for tests and for the run from the sources: tokens by client credentials in the header, orders that
 * are there once, errors inside a 200, one tracking feed for several customers. It keeps what the hub sends by its delivery
 * id, so that each effect happens once.
 */
public final class PostSimulator {

    private final PostFeed feed;
    private final PostOrders orders = new PostOrders();
    private final PostTroubles troubles = new PostTroubles();
    private final PostTokens tokens;
    private final WireMockServer server;

    public PostSimulator() {
        this(Clock.systemUTC());
    }

    /** @param clock ends tokens, and is in the ids of rows */
    public PostSimulator(Clock clock) {
        feed = new PostFeed(clock);
        tokens = new PostTokens(clock);
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("localhost")
                .disableRequestJournal()
                .usingFilesUnderClasspath("mocks/post")
                .extensions(new PostAnswers(feed, orders, tokens, troubles)));
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** Base address; tokens are fetched at {@code /token} below it. */
    public URI url() {
        return URI.create(server.baseUrl());
    }

    /** What the post's scanners say. */
    public PostFeed feed() {
        return feed;
    }

    /** What the hub has ordered and cancelled. */
    public PostOrders orders() {
        return orders;
    }

    public PostTroubles troubles() {
        return troubles;
    }

    /** All tokens given so far end now, although they were promised to live longer. */
    public void endTokens() {
        tokens.endAll();
    }

    public int tokensGiven() {
        return tokens.given();
    }
}
