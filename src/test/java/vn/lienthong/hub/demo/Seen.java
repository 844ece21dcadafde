package vn.lienthong.hub.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.event.DossierState;

/**
 * A dossier as the hub's API shows it at the day's end.
 *
 * @param dueAt the current appointment
 */
record Seen(String code, DossierState state, Instant dueAt, List<SeenFact> facts, List<SeenDelivery> deliveries) {

    /** @param source who said it */
    record SeenFact(String source, String fact, Instant time) {}

    record SeenDelivery(String id, String partner, String state) {

        boolean isDelivered() {
            return state.equals("DELIVERED");
        }
    }

    /** Who said of it first. */
    String cameFrom() {
        return facts.stream()
                .min(Comparator.comparing(SeenFact::time))
                .map(SeenFact::source)
                .orElse("");
    }

    /** Finished after the appointment, or open and past it. */
    boolean isLate(Instant now) {
        return finishedAt().orElse(now).isAfter(dueAt);
    }

    boolean isFinished() {
        return finishedAt().isPresent();
    }

    private Optional<Instant> finishedAt() {
        return facts.stream()
                .filter(fact -> fact.fact().equals("completed") || fact.fact().equals("stopped"))
                .map(SeenFact::time)
                .findFirst();
    }
}
