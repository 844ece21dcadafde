package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import vn.lienthong.hub.delivery.DeliveryProperties;

/**
 * The breaker of one partner.
 *
 * @param failures consecutive ones
 * @param openedAt null while closed
 * @param probeAt when the next lane may try; null while closed
 */
record BreakerRow(String partner, int failures, Instant openedAt, Instant probeAt) {

    static BreakerRow closed(String partner) {
        return new BreakerRow(partner, 0, null, null);
    }

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
        if (!stillOpen && total < properties.failures()) {
            return new BreakerRow(partner, total, null, null);
        }
        Instant probe = stillOpen ? probeAt : later(now.plus(properties.openFor()), signs.notBefore());
        if (stillOpen && signs.probeFailed()) {
            probe = later(now.plus(properties.openFor()), signs.notBefore());
        } else if (stillOpen && signs.probeUnused()) {
            probe = now;
        } else if (stillOpen) {
            probe = later(probeAt, signs.notBefore());
        }
        return new BreakerRow(partner, total, stillOpen ? openedAt : now, probe);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
