package vn.lienthong.hub.delivery.explanation;

import java.time.Instant;

/**
 * What holds for all deliveries to a partner.
 *
 * @param known whether there is such a partner
 * @param callable whether it has a connection
 * @param pause null unless it is paused
 * @param breaker null unless it is open
 */
record PartnerSituation(String id, boolean known, boolean callable, Paused pause, OpenBreaker breaker) {

    record Paused(String reason, Instant since, String by, Instant until) {}

    record OpenBreaker(int failures, Instant openedAt, Instant probeAt) {}
}
