package vn.lienthong.hub.adapter.igate;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.igate.http.Caller;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.ClientTokens;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerCalls;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** The adapter put together by hand: no Spring, no database. */
class Adapter {

    static final int MAX_ANSWER = 300_000;
    static final Duration TIMEOUT = Duration.ofSeconds(2);

    final TestClock clock;
    final RecordingIntake intake;
    final InMemory memory;
    Told told = (partner, rows) -> Map.of();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final IgateSearch search;
    final IgatePoll poll;
    final IgateDelivery delivery;

    Adapter() {
        this(new RecordingIntake());
    }

    Adapter(RecordingIntake intake) {
        this(intake, new InMemory(), Instant.parse("2020-01-01T00:00:00Z"));
    }

    private Adapter(RecordingIntake intake, InMemory memory, Instant now) {
        this.intake = intake;
        this.memory = memory;
        clock = new TestClock(now);
        PartnerCalls calls = new PartnerCalls(DataSize.ofBytes(MAX_ANSWER), clock);
        Caller caller = new Caller(new BearerCalls(calls, new ClientTokens(calls, clock, Duration.ofSeconds(30))));
        TableFiles tables = new TableFiles(new DefaultResourceLoader());
        IgateMetrics metrics = new IgateMetrics(meters);
        RowReader reader = new RowReader(new RowFacts(Mappers.getMapper(RowMapper.class)));
        RowIntake rows = new RowIntake(
                reader,
                memory,
                tables,
                (partner, names) -> told.dossiers(partner, names),
                new Acceptance(intake, metrics));
        search = new IgateSearch(caller, new PageReader(new RowSchema()));
        poll = new IgatePoll(search, rows, new Progress(memory, memory, tables), metrics, clock);
        delivery = new IgateDelivery(tables, Mappers.getMapper(PushMapper.class), new IgateWrites(caller));
    }

    /** Another process over the same hub and the same database. */
    Adapter restarted() {
        return new Adapter(intake, memory, clock.instant());
    }

    void poll(Partner partner) {
        poll.run(partner, () -> {});
    }

    static Partner partner(String id, URI url, Partner.Poll poll) {
        return partner(id, url, poll, "classpath:mocks/igate/tables.json");
    }

    static Partner partner(String id, URI url, Partner.Poll poll, String tables) {
        return new Partner(
                id,
                "igate",
                "/partners/" + id,
                Set.of("X77.01", "X77.02"),
                Set.of(),
                Set.of(),
                new Partner.Connection(
                        url,
                        url.resolve("/auth/realms/mau/protocol/openid-connect/token"),
                        "hub-mau",
                        "mau-khong-that",
                        Duration.ofSeconds(1),
                        TIMEOUT,
                        4),
                poll,
                Map.of("tables", tables));
    }

    static Partner.Poll every(Duration every, Duration overlap, Instant backfillFrom, int size) {
        return new Partner.Poll(every, overlap, backfillFrom, size);
    }
}
