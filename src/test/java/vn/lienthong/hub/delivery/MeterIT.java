package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.meter.BacklogGauges;

class MeterIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());
    private final MeterRegistry meters = node.bean(MeterRegistry.class);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void countsOutcomesAndTimesDeliveriesByPartner() {
        node.gateway.answer(delivery -> {
            clock.advance(Duration.ofSeconds(3));
            return ScriptedGateway.fact(delivery) == 2 ? new Outcome.Refused("no") : new Outcome.Delivered();
        });
        node.content.gone.add(3L);
        node.start();
        node.enqueue("province", 1, 1);
        await().until(() -> count("delivered") == 1);
        node.enqueue("province", 2, 2);
        await().until(() -> count("refused") == 1);
        node.enqueue("province", 3, 3);
        await().until(() -> count("skipped") == 1);
        assertThat(meters.get("hub.delivery").tag("partner", "province").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(meters.get("hub.delivery.call")
                        .tag("partner", "province")
                        .timer()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void measuresTheBacklogByPartner() {
        node.gateway.answer(delivery -> new Outcome.Refused("no"));
        node.start();
        node.enqueue("province", 1, 1, 2, 3);
        await().until(() -> count("refused") == 1);
        clock.advance(Duration.ofSeconds(90));
        node.bean(BacklogGauges.class).measure();
        assertThat(gauge("hub.deliveries.waiting", "province")).isEqualTo(2);
        assertThat(gauge("hub.lanes.parked", "province")).isEqualTo(1);
        assertThat(gauge("hub.delivery.oldest.waiting", "province")).isEqualTo(90);
        assertThat(gauge("hub.deliveries.waiting", "land")).isZero();
        assertThat(gauge("hub.delivery.oldest.waiting", "land")).isZero();
    }

    private double count(String outcome) {
        return meters.counter("hub.deliveries", "partner", "province", "outcome", outcome)
                .count();
    }

    private double gauge(String name, String partner) {
        return meters.get(name).tag("partner", partner).gauge().value();
    }
}
