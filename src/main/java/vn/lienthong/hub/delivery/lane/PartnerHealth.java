package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import vn.lienthong.hub.delivery.DeliveryProperties;

/** How a partner is doing, as its answers to all nodes have shown. */
record PartnerHealth(String partner, BreakerRow breaker, CallLimit limit, Hold hold) {

    static PartnerHealth good(String partner) {
        return new PartnerHealth(partner, BreakerRow.CLOSED, CallLimit.NONE, Hold.NONE);
    }

    /** Whether answers that are good change nothing. */
    boolean untouched() {
        return breaker.untouched() && limit.calls() == null && hold.untouched();
    }

    /** Whether no lane may be claimed, not even one that probes. */
    boolean mustWait(Instant now) {
        return hold.holds(now) || breaker.open() && breaker.probeAt().isAfter(now);
    }

    /** @param most calls at once, as its connection allows */
    PartnerHealth after(
            PartnerSigns signs, int most, DeliveryProperties.Breaker properties, Backoff backoff, Instant now) {
        BreakerRow next = breaker.after(signs, properties, now);
        boolean back = breaker.open() && !next.open();
        CallLimit calls = back ? limit.fromOne(most) : limit.after(signs, most, now);
        return new PartnerHealth(partner, next, calls, hold.after(signs, backoff, now));
    }

    /** Since when a lane may be said to fail: not while the partner was away. */
    Instant failingSince(Instant firstFailedAt) {
        Instant back = breaker.closedAt();
        return back != null && back.isAfter(firstFailedAt) ? back : firstFailedAt;
    }
}
