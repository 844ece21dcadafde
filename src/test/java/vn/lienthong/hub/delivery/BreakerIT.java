package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.DueLanes;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;
import vn.lienthong.hub.delivery.meter.PartnerGauges;

class BreakerIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode one = node();
    private final TestNode other = node();

    private TestNode node() {
        return new TestNode(database, clock, TestPartners.of(50, "province", "land"), TestNode.properties());
    }

    @BeforeEach
    void openBreaker() {
        for (int dossier = 1; dossier <= 20; dossier++) {
            one.enqueue("province", dossier, 1);
        }
        List<Claim> first = one.claim("province", 4);
        record(one, new Outcome.Unreachable("down"), first);
        assertThat(open()).isZero();
        record(one, new Outcome.Unreachable("down"), one.claim("province", 1));
        assertThat(open()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void claimsNothingWhileOpen() {
        assertThat(one.claim("province", 50)).isEmpty();
        assertThat(one.bean(DueLanes.class).partners(List.of("province", "land")))
                .isEmpty();
    }

    @Test
    void leavesOtherPartnersAlone() {
        one.enqueue("land", 1, 1);
        assertThat(one.bean(DueLanes.class).partners(List.of("province", "land")))
                .containsExactly("land");
        assertThat(one.claim("land", 50)).hasSize(1);
    }

    @Test
    void letsOneLaneOfOneNodeProbe() {
        clock.advance(Duration.ofSeconds(10));
        List<Claim> probe = one.claim("province", 50);
        assertThat(probe).hasSize(1).allMatch(Claim::probe);
        assertThat(other.claim("province", 50)).isEmpty();
        assertThat(one.claim("province", 50)).isEmpty();
    }

    @Test
    void staysHalfOpenNoLongerThanALeaseIfTheNodeThatProbesDies() {
        clock.advance(Duration.ofSeconds(10));
        assertThat(one.claim("province", 50)).hasSize(1);
        clock.advance(TestNode.properties().lease().minusSeconds(1));
        assertThat(other.claim("province", 50)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(other.claim("province", 50)).hasSize(1).allMatch(Claim::probe);
    }

    @Test
    void showsEachChangeInTheMetrics() {
        one.gateway.answer(delivery -> new Outcome.Unreachable("still down"));
        one.start();
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return changes("half_open") >= 2;
        });
        one.bean(PartnerGauges.class).measure();
        assertThat(breakerGauge()).isEqualTo(1);
        one.gateway.answer(delivery -> new Outcome.Delivered());
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return changes("closed") == 1;
        });
        one.bean(PartnerGauges.class).measure();
        assertThat(breakerGauge()).isZero();
        assertThat(changes("open"))
                .as("it was opened by no result of this worker")
                .isZero();
    }

    private double changes(String to) {
        return one.bean(MeterRegistry.class)
                .counter("hub.breaker.changes", "partner", "province", "to", to)
                .count();
    }

    private double breakerGauge() {
        return one.bean(MeterRegistry.class)
                .get("hub.breaker.open")
                .tag("partner", "province")
                .gauge()
                .value();
    }

    @Test
    void waitsAgainAfterAProbeThatFailed() {
        clock.advance(Duration.ofSeconds(10));
        record(one, new Outcome.Unreachable("still down"), one.claim("province", 50));
        clock.advance(Duration.ofSeconds(9));
        assertThat(other.claim("province", 50)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(other.claim("province", 50)).hasSize(1);
    }

    @Test
    void probesAgainAtOnceIfTheProbeHadNothingToSay() {
        clock.advance(Duration.ofSeconds(10));
        Claim probe = one.claim("province", 50).get(0);
        one.bean(Results.class).record(List.of(new Attempt(probe, new Result.Skipped(), clock.instant())));
        assertThat(other.claim("province", 50)).hasSize(1);
    }

    @Test
    void keepsWhatAPartnerThatIsDownAsksFor() {
        clock.advance(Duration.ofSeconds(10));
        record(one, new Outcome.Unreachable("maintenance", Duration.ofMinutes(5)), one.claim("province", 50));
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(other.claim("province", 50)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(other.claim("province", 50)).hasSize(1);
    }

    @Test
    void closesWhenAProbeSucceedsAndEverythingFlowsAgain() {
        one.start();
        other.start();
        clock.advance(Duration.ofSeconds(30));
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return one.drained();
        });
        assertThat(open()).isZero();
        assertThat(one.gateway.calls.size() + other.gateway.calls.size()).isEqualTo(20);
    }

    @Test
    void takesARefusalAsASignThatThePartnerIsThere() {
        clock.advance(Duration.ofSeconds(10));
        record(one, new Outcome.Refused("not like this"), one.claim("province", 50));
        assertThat(open()).isZero();
    }

    private void record(TestNode node, Outcome outcome, List<Claim> claims) {
        node.bean(Results.class)
                .record(claims.stream()
                        .map(claim -> new Attempt(claim, new Result.Called(outcome), clock.instant()))
                        .toList());
    }

    private long open() {
        return one.count("select count(*) from partner_breaker where state = 'OPEN'");
    }
}
