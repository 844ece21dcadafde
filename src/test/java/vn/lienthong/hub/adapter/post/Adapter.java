package vn.lienthong.hub.adapter.post;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.post.feed.FeedIntake;
import vn.lienthong.hub.adapter.post.feed.FeedMetrics;
import vn.lienthong.hub.adapter.post.feed.FeedPoll;
import vn.lienthong.hub.adapter.post.feed.ShelfReading;
import vn.lienthong.hub.adapter.post.feed.Tracking;
import vn.lienthong.hub.adapter.post.in.Acceptance;
import vn.lienthong.hub.adapter.post.in.DocumentReader;
import vn.lienthong.hub.adapter.post.in.PostParts;
import vn.lienthong.hub.adapter.post.in.Reply;
import vn.lienthong.hub.adapter.post.out.OrderParts;
import vn.lienthong.hub.adapter.post.out.PostCalls;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.unit.KnownUnits;

/** The adapter put together by hand: no Spring, no database. */
final class Adapter {

    static final Duration TIMEOUT = Duration.ofSeconds(2);
    static final String TABLES = "classpath:mocks/post/tables.json";
    static final int MAX_ANSWER = 300_000;
    static final int MAX_BODY = 20_000;
    static final String USERNAME = "hub-mau";
    static final String PASSWORD = "mau-khong-that";
    static final Instant BACKFILL = Instant.parse("2026-01-01T00:00:00Z");

    final PostClock clock = new PostClock(Instant.parse("2026-09-20T02:00:00Z"));
    final RecordingIntake intake;
    final InMemory memory;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final PostDelivery delivery;
    final FeedPoll poll;
    private final PostReception reception;

    Adapter() {
        this(new RecordingIntake());
    }

    Adapter(RecordingIntake intake) {
        this(intake, new InMemory());
    }

    private Adapter(RecordingIntake intake, InMemory memory) {
        this.intake = intake;
        this.memory = memory;
        PostProperties properties = new PostProperties(
                DataSize.ofBytes(MAX_BODY),
                DataSize.ofBytes(MAX_ANSWER),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                Duration.ofDays(90));
        TableFiles tables = new TableFiles(new DefaultResourceLoader());
        PostCalls calls = PostHttp.calls(properties, clock);
        delivery = new PostDelivery(OrderParts.orders(tables, KnownUnits.sample(), calls));
        FeedMetrics metrics = new FeedMetrics(meters);
        FeedIntake rows = new FeedIntake(tables, intake, memory, metrics);
        poll = new FeedPoll(
                new Tracking(calls, metrics), rows, new ShelfReading(tables, memory, rows), memory, properties, clock);
        reception = new PostReception(
                PostParts.doorkeeper(partner(URI.create("http://localhost:9"))),
                new DocumentReader(properties),
                new Acceptance(PostParts.facts(), memory, tables, intake, clock));
    }

    /** Another process over the same hub and the same database. */
    Adapter restarted() {
        return new Adapter(intake, memory);
    }

    Reply document(String json) {
        return document(json.getBytes(StandardCharsets.UTF_8));
    }

    Reply document(byte[] body) {
        return document(body, PostParts.AUTHORIZATION);
    }

    Reply document(byte[] body, String authorization) {
        try {
            return reception.documents(new ByteArrayInputStream(body), authorization);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void poll(Partner partner) {
        poll.run(partner, () -> {});
    }

    static Partner partner(URI url) {
        return partner(url, 100, Map.of("tables", TABLES));
    }

    static Partner partner(URI url, int pageSize, Map<String, String> settings) {
        return partner(url, TIMEOUT, pageSize, settings);
    }

    static Partner partner(URI url, Duration timeout, int pageSize, Map<String, String> settings) {
        return new Partner(
                "post",
                "post",
                "/partners/post",
                Set.of(),
                Set.of(Ability.POST),
                Set.of(),
                new Partner.Connection(
                        url, url.resolve("/token"), USERNAME, PASSWORD, Duration.ofSeconds(1), timeout, 4),
                new Partner.Poll(Duration.ofSeconds(10), Duration.ofMinutes(10), BACKFILL, pageSize),
                settings);
    }
}
