package vn.lienthong.hub.fire.client;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** So many events a second from all voices together; what was missed is not made up for. */
final class Pace {

    private final long nanosEach;
    private long next = System.nanoTime();

    Pace(int perSecond) {
        this.nanosEach = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits for its turn. */
    void take(int events) {
        long mine;
        synchronized (this) {
            mine = Math.max(next, System.nanoTime());
            next = mine + events * nanosEach;
        }
        for (long left = mine - System.nanoTime(); left > 0; left = mine - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
