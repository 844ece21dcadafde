package vn.lienthong.hub.delivery.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.BreakerChange;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Result;

/**
 * {@code hub_deliveries_total{partner,outcome}}, {@code hub_delivery_seconds{partner}} from enqueueing to success, and
 * {@code hub_delivery_call_seconds{partner}} for one call. Outcomes: {@code delivered refused unreachable busy gone
 * postponed skipped not_sent stale}; stale is what a node said whose lease had ended. Besides
 * {@code hub_breaker_changes_total{partner,to}} with {@code open half_open closed}, half open being each probe, and
 * {@code hub_lanes_taken_over_total{partner}}, claims of lanes whose lease had ended without a result.
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

    /** A lane of this node's. */
    public void claimed(Claim claim) {
        if (claim.takenOver()) {
            registry.counter("hub.lanes.taken.over", "partner", claim.partner()).increment();
        }
        if (claim.probe()) {
            breaker(claim.partner(), "half_open");
        }
    }

    /** A breaker, by a result that this node recorded. */
    public void changed(BreakerChange change) {
        breaker(change.partner(), change.open() ? "open" : "closed");
    }

    private void breaker(String partner, String to) {
        registry.counter("hub.breaker.changes", "partner", partner, "to", to).increment();
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
        if (attempt.outcome() instanceof Outcome.Unreachable unreachable) {
            return switch (unreachable.sign()) {
                case AWAY -> "unreachable";
                case BUSY -> "busy";
                case GONE -> "gone";
            };
        }
        if (attempt.outcome() instanceof Outcome.Postponed) {
            return "postponed";
        }
        return attempt.result() instanceof Result.Skipped ? "skipped" : "not_sent";
    }
}
