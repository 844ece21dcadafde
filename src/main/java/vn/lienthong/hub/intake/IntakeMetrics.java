package vn.lienthong.hub.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What comes in, by what becomes of it. */
@Component
class IntakeMetrics {

    private final Counter accepted;
    private final Counter quarantined;
    private final Counter replayed;
    private final Counter refused;

    IntakeMetrics(MeterRegistry meters) {
        accepted = counter(meters, "accepted");
        quarantined = counter(meters, "quarantined");
        replayed = counter(meters, "replayed");
        refused = counter(meters, "refused");
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
