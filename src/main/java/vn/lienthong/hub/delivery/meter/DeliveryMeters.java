package vn.lienthong.hub.delivery.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Result;

/**
 * {@code hub_deliveries_total{partner,outcome}}, {@code hub_delivery_seconds{partner}} from enqueueing to success, and
 * {@code hub_delivery_call_seconds{partner}} for one call. Outcomes: {@code delivered refused unreachable
 * postponed skipped not_sent stale}.
 */
@Component
public class DeliveryMeters {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofHours(1)
    };

    private final MeterRegistry registry;

    public DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    public Outcome timeCall(String partner, Supplier<Outcome> call) {
        return Timer.builder("hub.delivery.call")
                .description("One call of a partner")
                .tag("partner", partner)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(call);
    }

    /** An attempt whose result counts. */
    public void counted(Attempt attempt, Instant now) {
        String outcome = name(attempt);
        count(attempt, outcome);
        if (attempt.outcome() instanceof Outcome.Delivered) {
            Timer.builder("hub.delivery")
                    .description("From enqueueing to success")
                    .tag("partner", attempt.claim().partner())
                    .serviceLevelObjectives(BOUNDS)
                    .register(registry)
                    .record(Duration.between(attempt.claim().enqueuedAt(), now));
        }
    }

    /** An attempt whose lane belongs to somebody else by now. */
    public void stale(Attempt attempt) {
        count(attempt, "stale");
    }

    private void count(Attempt attempt, String outcome) {
        registry.counter("hub.deliveries", "partner", attempt.claim().partner(), "outcome", outcome)
                .increment();
    }

    private static String name(Attempt attempt) {
        if (attempt.outcome() instanceof Outcome.Delivered) {
            return "delivered";
        }
        if (attempt.outcome() instanceof Outcome.Refused) {
            return "refused";
        }
        if (attempt.outcome() instanceof Outcome.Unreachable) {
            return "unreachable";
        }
        if (attempt.outcome() instanceof Outcome.Postponed) {
            return "postponed";
        }
        return attempt.result() instanceof Result.Skipped ? "skipped" : "not_sent";
    }
}
