package vn.lienthong.hub.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.lienthong.hub.event.DossierState;

/**
 * A dossier as the hub's API shows it at the day's end.
 *
 * @param finished whether the API names a finish
 * @param late finished with the verdict late, or open and overdue
 */
record Seen(
        String code,
        DossierState state,
        boolean finished,
        boolean late,
        List<SeenFact> facts,
        List<SeenDelivery> deliveries) {

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

    boolean wasSpokenOfBy(String source) {
        return facts.stream().anyMatch(fact -> fact.source().equals(source));
    }
}
