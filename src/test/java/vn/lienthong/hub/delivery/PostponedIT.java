package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;

/** What is put off is no failure: it waits until then, and nothing else does. */
class PostponedIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(50, "sms", "land"), TestNode.properties());

    /** Further away than any Retry-After that is believed. */
    private final Instant morning = clock.instant().plus(Duration.ofHours(62));

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void isDueExactlyThenAndCountsNoAttempt() {
        node.gateway.answer(delivery -> new Outcome.Postponed("waits for office hours", morning));
        node.start();
        node.enqueue("sms", 1, 1, 2);
        await().until(() -> node.deliveries(1).get(0).answer() != null);
        DeliveryView put = node.deliveries(1).get(0);
        assertThat(put.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(put.answer()).isEqualTo("waits for office hours");
        assertThat(put.nextAttemptAt()).isEqualTo(morning);
        assertThat(put.attempts()).isZero();
        assertThat(put.lastAttemptAt()).isNull();

        clock.advance(Duration.ofHours(62).minusSeconds(1));
        assertThat(node.claim("sms", 8)).isEmpty();
        node.gateway.answer(delivery -> new Outcome.Delivered());
        clock.advance(Duration.ofSeconds(1));
        await().until(node::drained);
        assertThat(node.gateway.calls).containsExactly("sms/1/1", "sms/1/1", "sms/1/2");
        assertThat(node.deliveries(1)).allSatisfy(told -> {
            assertThat(told.attempts()).isEqualTo(1);
            assertThat(told.answer()).isNull();
            assertThat(told.deliveredAt()).isEqualTo(morning);
        });
    }

    @Test
    void opensNoBreakerHoweverManyArePutOff() {
        node.gateway.answer(delivery -> ScriptedGateway.dossier(delivery) <= 20
                ? new Outcome.Postponed("waits for office hours", morning)
                : new Outcome.Delivered());
        node.start();
        IntStream.rangeClosed(1, 20).forEach(dossier -> node.enqueue("sms", dossier, 1));
        await().until(() -> node.count("select count(*) from delivery where answer is not null") == 20);
        assertThat(node.count("select count(*) from partner_breaker where state = 'OPEN' or failures > 0"))
                .isZero();

        node.enqueue("sms", 21, 1);
        await().until(() -> node.states(21).equals(List.of(DeliveryState.DELIVERED)));
        assertThat(node.bean(MeterRegistry.class)
                        .counter("hub.deliveries", "partner", "sms", "outcome", "postponed")
                        .count())
                .isEqualTo(20);
    }

    @Test
    void saysNothingOfAPartnerThatIsDown() {
        IntStream.rangeClosed(1, 8).forEach(dossier -> node.enqueue("sms", dossier, 1));
        record(new Outcome.Unreachable("down"), claim(5));
        assertThat(node.count("select failures from partner_breaker where state = 'OPEN'"))
                .isEqualTo(5);

        clock.advance(Duration.ofSeconds(10));
        List<Claim> probe = claim(8);
        assertThat(probe).hasSize(1).allMatch(Claim::probe);
        record(new Outcome.Postponed("waits for office hours", morning), probe);

        assertThat(node.count("select failures from partner_breaker where state = 'OPEN'"))
                .isEqualTo(5);
        assertThat(claim(8)).as("another lane probes at once").hasSize(1).allMatch(Claim::probe);
    }

    @Test
    void neitherForgetsNorAddsToTheFailuresOfALane() {
        node.enqueue("sms", 1, 1);
        record(new Outcome.Unreachable("busy"), claim(1));
        Instant failed = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        record(new Outcome.Postponed("waits for office hours", morning), claim(1));

        assertThat(node.count("select attempts from lane")).isEqualTo(1);
        assertThat(node.count("select extract(epoch from first_failed_at)::bigint from lane"))
                .isEqualTo(failed.getEpochSecond());
        assertThat(node.deliveries(1).get(0).attempts()).isEqualTo(1);
        assertThat(node.deliveries(1).get(0).lastAttemptAt()).isEqualTo(failed);
    }

    @Test
    void isDueAtOnceIfTheTimeIsPast() {
        node.enqueue("sms", 1, 1);
        record(new Outcome.Postponed("waits for office hours", clock.instant().minusSeconds(1)), claim(1));

        assertThat(claim(1)).hasSize(1);
    }

    private List<Claim> claim(int limit) {
        return node.claim("sms", limit);
    }

    private void record(Outcome outcome, List<Claim> claims) {
        assertThat(claims).isNotEmpty();
        node.bean(Results.class)
                .record(claims.stream()
                        .map(claim -> new Attempt(claim, new Result.Called(outcome), clock.instant()))
                        .toList());
    }
}
