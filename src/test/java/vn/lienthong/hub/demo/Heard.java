package vn.lienthong.hub.demo;

import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What a simulated partner heard, by its own request journal.
 *
 * @param deliveries the dossier's code by the id of the delivery that it took; each once, however often it came
 * @param states the state that it was told last, as a national number, by dossier code
 * @param hasCall whether its dialect has a call for a delivery of a dossier; without one it hears nothing of it
 */
record Heard(
        Map<String, String> deliveries, Map<String, Integer> states, BiPredicate<Seen, Seen.SeenDelivery> hasCall) {

    /** Of a partner that is told everything. */
    static Heard all(Map<String, String> deliveries, Map<String, Integer> states) {
        return new Heard(deliveries, states, (dossier, delivery) -> true);
    }
}
