package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.DueLanes;
import vn.lienthong.hub.delivery.meter.PartnerGauges;

/** What a partner asks for holds for all of its lanes, on all nodes; too many calls is no outage. */
class AskedToWaitIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode one = node();
    private final TestNode other = node();

    private TestNode node() {
        return new TestNode(database, clock, TestPartners.of(16, "province", "land"), TestNode.properties());
    }

    @BeforeEach
    void enqueue() {
        for (int dossier = 1; dossier <= 40; dossier++) {
            one.enqueue("province", dossier, 1);
        }
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
    }

    static Stream<Outcome> asking() {
        return Stream.of(
                new Outcome.Unreachable("status 429", Duration.ofSeconds(90), Sign.BUSY),
                new Outcome.Unreachable("status 503", Duration.ofSeconds(90)));
    }

    @ParameterizedTest
    @MethodSource("asking")
    void nobodyCallsThePartnerBeforeTheTimeThatItAsksFor(Outcome asking) {
        one.record(asking, one.claim("province", 1));
        clock.advance(Duration.ofSeconds(89));
        one.enqueue("land", 1, 1);
        assertThat(other.claim("province", 16)).isEmpty();
        assertThat(other.bean(DueLanes.class).partners(List.of("province", "land")))
                .containsExactly("land");
        clock.advance(Duration.ofSeconds(1));
        assertThat(other.claim("province", 16)).isNotEmpty();
    }

    @Test
    void tooManyCallsIsNoOutageAndNoFailureOfTheDelivery() {
        for (int round = 0; round < 20; round++) {
            one.record(
                    new Outcome.Unreachable("status 429", Duration.ofSeconds(1), Sign.BUSY), one.claim("province", 16));
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(one.count("select count(*) from partner_breaker where state = 'OPEN' or failures > 0"))
                .isZero();
        assertThat(one.count("select count(*) from lane where first_failed_at is not null"))
                .isZero();
        assertThat(one.count("select count(*) from delivery where state = 'WAITING'"))
                .isEqualTo(40);
    }

    @Test
    void tooManyCallsMeansFewerAtOnceUntilItAnswersWellAgain() {
        assertThat(limit()).isEqualTo(16);
        tooMany();
        assertThat(limit()).isEqualTo(8);
        for (int round = 0; round < 6; round++) {
            tooMany();
        }
        assertThat(limit()).isEqualTo(1);
        List<Claim> few = one.claim("province", 16);
        assertThat(few).hasSize(1);
        one.record(new Outcome.Delivered(), few);
        assertThat(limit()).isEqualTo(2);
        assertThat(other.claim("province", 16)).hasSize(1);
    }

    /** One call that the partner turns away; then the time that it asks for passes. */
    private void tooMany() {
        clock.advance(Duration.ofMillis(1));
        one.record(new Outcome.Unreachable("status 429", Duration.ofMillis(100), Sign.BUSY), one.claim("province", 1));
        clock.advance(Duration.ofMillis(100));
    }

    @Test
    void isSeenInTheMetrics() {
        one.gateway.answer(delivery -> new Outcome.Unreachable("status 429", Duration.ofSeconds(90), Sign.BUSY));
        one.start();
        await().until(() -> one.bean(MeterRegistry.class)
                        .counter("hub.deliveries", "partner", "province", "outcome", "busy")
                        .count()
                > 0);
        assertThat(one.count("select count(*) from partner_breaker where not_before > '2026-10-08T01:00:00Z'"))
                .isEqualTo(1);
    }

    private double limit() {
        one.bean(PartnerGauges.class).measure();
        return one.bean(MeterRegistry.class)
                .get("hub.partner.calls.limit")
                .tag("partner", "province")
                .gauge()
                .value();
    }
}
