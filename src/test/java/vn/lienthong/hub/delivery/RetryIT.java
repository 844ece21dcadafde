package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void triesAgainNotBeforeThePartnerAskedFor() {
        Instant start = clock.instant();
        node.gateway.answer(delivery -> new Outcome.Unreachable("busy", Duration.ofSeconds(120)));
        node.start();
        node.enqueue("province", 1, 1);
        await().until(() -> node.deliveries(1).get(0).attempts() == 1);
        assertThat(node.deliveries(1).get(0).nextAttemptAt()).isEqualTo(start.plusSeconds(120));
        assertThat(node.deliveries(1).get(0).answer()).isEqualTo("busy");

        clock.advance(Duration.ofSeconds(119));
        assertThat(node.claim("province", 8)).isEmpty();
        node.gateway.answer(delivery -> new Outcome.Delivered());
        clock.advance(Duration.ofSeconds(1));
        await().until(node::drained);
        DeliveryView delivered = node.deliveries(1).get(0);
        assertThat(delivered.attempts()).isEqualTo(2);
        assertThat(delivered.answer()).isNull();
        assertThat(delivered.deliveredAt()).isEqualTo(start.plusSeconds(120));
    }

    @Test
    void believesNoRetryAfterBeyondTheLimit() {
        node.gateway.answer(delivery -> new Outcome.Unreachable("next year", Duration.ofDays(365)));
        node.start();
        node.enqueue("province", 1, 1);
        await().until(() -> node.deliveries(1).get(0).attempts() == 1);
        assertThat(node.deliveries(1).get(0).nextAttemptAt())
                .isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void holdsBackOnlyTheDossierThatFails() {
        node.gateway.answer(delivery -> ScriptedGateway.dossier(delivery) == 1
                        && delivery.partner().id().equals("province")
                ? new Outcome.Unreachable("broken")
                : new Outcome.Delivered());
        node.start();
        node.enqueue("province", 1, 1, 2);
        node.enqueue("land", 1, 1, 2);
        node.enqueue("province", 2, 1, 2);
        await().until(() -> node.count("select count(*) from delivery where state = 'DELIVERED'") == 4
                && node.count("select sum(attempts) from delivery where state = 'WAITING'") >= 1);
        assertThat(node.gateway.calls).doesNotContain("province/1/2");
    }

    @Test
    void countsAFaultOfOursAsUnreachableAndKeepsItsMessageToItself() {
        node.gateway.answer(delivery -> {
            throw new IllegalStateException("Nguyễn Văn Mẫu");
        });
        node.start();
        node.enqueue("province", 1, 1);
        await().until(() -> node.deliveries(1).get(0).attempts() == 1);
        assertThat(node.states(1)).containsExactly(DeliveryState.WAITING);
        assertThat(node.deliveries(1).get(0).answer()).isEqualTo("a fault of the hub: IllegalStateException");
    }

    @Test
    void masksLongNumbersAndCutsWhatAPartnerAnswers() {
        node.gateway.answer(
                delivery -> new Outcome.Refused("CCCD 079099000123 is\nnot known " + "and so on ".repeat(40)));
        node.start();
        node.enqueue("province", 1, 1);
        await().until(() -> node.states(1).get(0) == DeliveryState.PARKED);
        assertThat(node.deliveries(1).get(0).answer())
                .startsWith("CCCD ***123 is not known and so on")
                .hasSize(200);
    }
}
