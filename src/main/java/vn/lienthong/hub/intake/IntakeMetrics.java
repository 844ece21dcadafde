package vn.lienthong.hub.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What comes in, by what becomes of it. */
@Component
class IntakeMetrics {

    private final Counter accepted;
    private final Counter quarantined;
    private final Counter replayed;
    private final Counter refused;
    private final Timer acceptance;

    IntakeMetrics(MeterRegistry meters) {
        accepted = counter(meters, "accepted");
        quarantined = counter(meters, "quarantined");
        replayed = counter(meters, "replayed");
        refused = counter(meters, "refused");
        acceptance = Timer.builder("hub.intake.acceptance")
                .description("From a message read to its result durable; of a batch, one transaction's worth")
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5))
                .register(meters);
    }

    <T> T timed(Supplier<T> accepting) {
        return acceptance.record(accepting);
    }

    void count(IntakeResult result) {
        counterOf(result).increment();
    }

    private Counter counterOf(IntakeResult result) {
        return switch (result.status()) {
            case 200 -> replayed;
            case 201 -> accepted;
            case 202 -> quarantined;
            default -> refused;
        };
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("hub.intake.events")
                .description("Events that came in, by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }
}
