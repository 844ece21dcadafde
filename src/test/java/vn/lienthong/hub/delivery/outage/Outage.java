package vn.lienthong.hub.delivery.outage;

import java.time.Duration;

/**
 * A partner that is away for a while.
 *
 * @param away how long
 * @param perSecond what usually comes for it
 * @param step how far the clock goes on at once while the partner is paced: one delivery or so
 * @param before good times before, in which the hub learns what is usual
 */
record Outage(String name, Duration away, double perSecond, Duration step, Duration before) {

    /** In which a rate is measured: long enough for twenty of the usual ones. */
    Duration window() {
        Duration twenty = Duration.ofMillis((long) (20_000 / perSecond));
        return twenty.compareTo(Duration.ofSeconds(10)) > 0 ? twenty : Duration.ofSeconds(10);
    }

    @Override
    public String toString() {
        return name;
    }
}
