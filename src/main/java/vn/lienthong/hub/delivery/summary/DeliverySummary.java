package vn.lienthong.hub.delivery.summary;

import java.time.Instant;
import java.util.List;

/**
 * @param at when this was so
 * @param partners all that this node knows, and those for which something still waits, by id
 */
record DeliverySummary(Instant at, List<PartnerSummary> partners) {}
