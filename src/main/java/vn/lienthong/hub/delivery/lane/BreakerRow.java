package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import vn.lienthong.hub.delivery.DeliveryProperties;

/**
 * The breaker of one partner.
 *
 * @param failures consecutive ones
 * @param openedAt null while closed
 * @param probeAt when the next lane may try; null while closed
 * @param closedAt when it closed last, or null
 */
record BreakerRow(int failures, Instant openedAt, Instant probeAt, Instant closedAt) {

    static final BreakerRow CLOSED = new BreakerRow(0, null, null, null);

    boolean open() {
        return openedAt != null;
    }

    /** Nothing to remember. */
    boolean untouched() {
        return !open() && failures == 0;
    }

    /** The breaker after what a batch of attempts has shown. */
    BreakerRow after(PartnerSigns signs, DeliveryProperties.Breaker properties, Instant now) {
        int total = signs.reached() ? signs.failures() : failures + signs.failures();
        boolean stillOpen = open() && !signs.reached();
        Instant closed = open() && signs.reached() ? now : closedAt;
        if (!stillOpen && total < properties.failures()) {
            return new BreakerRow(total, null, null, closed);
        }
        if (!stillOpen || signs.probeFailed()) {
            Instant next = later(now.plus(properties.openFor()), signs.notBefore());
            return new BreakerRow(total, stillOpen ? openedAt : now, next, closed);
        }
        Instant next = signs.probeUnused() ? now : later(probeAt, signs.notBefore());
        return new BreakerRow(total, openedAt, next, closed);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
