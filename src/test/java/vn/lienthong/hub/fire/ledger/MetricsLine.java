package vn.lienthong.hub.fire.ledger;

import java.util.Map;

/**
 * What one node said of itself at one moment. Written each second by the stage, for every node that answers; read by rule 6.
 * Counters begin anew with every start of a node: readers add up what grows.
 *
 * @param node port of the hub
 * @param values by series as Prometheus prints it, as {@code hub_deliveries_total{outcome="stale",partner="province"}};
 *     those that begin with {@code hub_}
 */
public record MetricsLine(long at, int node, Map<String, Double> values) {}
