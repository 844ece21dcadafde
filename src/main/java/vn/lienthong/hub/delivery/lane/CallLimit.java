package vn.lienthong.hub.delivery.lane;

import java.time.Instant;

/**
 * How many calls a partner bears at once, found by trying: one more for each round of calls that went well, half as many
 * after one that did not (AIMD, as TCP does). Only calls that began after the last halving can halve it again: the others
 * met the same trouble.
 *
 * @param calls null for as many as its connection allows
 * @param shrunkAt when it was halved last, or null
 */
record CallLimit(Double calls, Instant shrunkAt) {

    static final CallLimit NONE = new CallLimit(null, null);

    /** As many as may run now. */
    int of(int most) {
        return calls == null ? most : (int) Math.max(1, Math.min(most, Math.floor(calls)));
    }

    /** @param most as its connection allows */
    CallLimit after(PartnerSigns signs, int most, Instant now) {
        if (signs.troubledAt() != null
                && (shrunkAt == null || signs.troubledAt().isAfter(shrunkAt))) {
            return new CallLimit(Math.max(1, now(most) / 2), now);
        }
        if (calls == null || signs.answers() == 0) {
            return this;
        }
        double grown = now(most) + signs.answers() / now(most);
        return new CallLimit(grown >= most ? null : grown, shrunkAt);
    }

    /** A partner that was away begins with one. */
    CallLimit fromOne(int most) {
        return most == 1 ? this : new CallLimit(1.0, shrunkAt);
    }

    private double now(int most) {
        return calls == null ? most : Math.max(1, Math.min(most, calls));
    }
}
