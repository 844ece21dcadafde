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

    /** Whether a delivery is the first that the partner got of this dossier. */
    boolean isFirstTo(String partner, SeenDelivery delivery) {
        return deliveries.stream()
                .filter(one -> one.partner().equals(partner))
                .allMatch(one -> one.sequence() >= delivery.sequence());
    }

    /** @param source who said it */
    record SeenFact(String source, String fact, Instant time) {}

    record SeenDelivery(String id, String partner, long sequence, String fact, String state) {

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
