package vn.lienthong.hub.delivery.lane;

import java.time.Instant;

/**
 * Until when a partner has asked to be left alone, all of its lanes.
 *
 * @param notBefore null if it has not
 * @param busy how often in a row it said that there were too many calls
 * @param gone how often in a row it said that its address is gone for good
 */
record Hold(Instant notBefore, int busy, int gone) {

    static final Hold NONE = new Hold(null, 0, 0);

    boolean untouched() {
        return busy == 0 && gone == 0;
    }

    /** Whether nothing may begin yet. */
    boolean holds(Instant now) {
        return notBefore != null && notBefore.isAfter(now);
    }

    /** A partner that says "too many" and not for how long is waited for as a lane is, ever longer. */
    Hold after(PartnerSigns signs, Backoff backoff, Instant now) {
        int busyNow = signs.answers() > 0 ? signs.busy() : busy + signs.busy();
        int goneNow = signs.answers() > 0 || signs.busy() > 0 ? signs.gone() : gone + signs.gone();
        Instant asked = signs.notBefore();
        if (signs.busy() > 0 && asked == null) {
            asked = now.plus(backoff.pause(busyNow, null));
        }
        return new Hold(later(notBefore, asked), busyNow, goneNow);
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
