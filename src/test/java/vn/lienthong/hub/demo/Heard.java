package vn.lienthong.hub.demo;

import java.util.Map;

/**
 * What a simulated partner heard, by its own request journal.
 *
 * @param deliveries the dossier's code by the id of the delivery that it took; each once, however often it came
 * @param states the state that it was told last, as a national number, by dossier code
 */
record Heard(Map<String, String> deliveries, Map<String, Integer> states) {}
