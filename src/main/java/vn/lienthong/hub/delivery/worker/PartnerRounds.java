package vn.lienthong.hub.delivery.worker;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The rounds of one partner: never two at once, and none lost that was asked for. After a round that brought little the
 * next one waits a moment, so that a steady stream is claimed by the handful and not one by one.
 */
final class PartnerRounds implements Runnable {

    /** Far below what anybody notices, and it halves the transactions of a busy node. */
    private static final long LINGER_MILLIS = 5;

    private final ScheduledExecutorService executor;
    private final Supplier<Dispatch.Yield> round;
    private boolean pending;
    private boolean asked;

    /** @param round does not throw */
    PartnerRounds(ScheduledExecutorService executor, Supplier<Dispatch.Yield> round) {
        this.executor = executor;
        this.round = round;
    }

    /** Asks for a round. */
    synchronized void ask() {
        if (pending) {
            asked = true;
        } else {
            pending = true;
            executor.execute(this);
        }
    }

    @Override
    public void run() {
        synchronized (this) {
            asked = false;
        }
        next(round.get());
    }

    private synchronized void next(Dispatch.Yield brought) {
        if (brought == Dispatch.Yield.MUCH) {
            executor.execute(this);
        } else if (brought == Dispatch.Yield.LITTLE || brought == Dispatch.Yield.CONTENDED || asked) {
            executor.schedule(this, LINGER_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            pending = false;
        }
    }
}
