package vn.lienthong.hub.delivery.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.pace.Nodes;
import vn.lienthong.hub.delivery.pace.Paces;
import vn.lienthong.hub.delivery.pace.Shares;

/**
 * What a node says of itself every few seconds: that it delivers, what it has seen of the partners, and what it holds of
 * their quotas.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** Under half of the silence after which a partner is said to have been away. */
    private static final Duration COUNT_EVERY = Duration.ofSeconds(2);

    /** A third of the time for which a share is held, and a node counts. */
    private static final Duration RENEW_EVERY = Duration.ofSeconds(2);

    private final Nodes nodes;
    private final Paces paces;
    private final Shares shares;
    private final Slots slots;
    private final ScheduledThreadPoolExecutor executor;

    Upkeep(Nodes nodes, Paces paces, Shares shares, Slots slots) {
        this.nodes = nodes;
        this.paces = paces;
        this.shares = shares;
        this.slots = slots;
        CustomizableThreadFactory factory = new CustomizableThreadFactory("delivery-upkeep-");
        factory.setDaemon(true);
        this.executor = new ScheduledThreadPoolExecutor(1, factory, new ThreadPoolExecutor.DiscardPolicy());
        this.executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void start() {
        every(RENEW_EVERY, Duration.ZERO, nodes::live);
        every(COUNT_EVERY, COUNT_EVERY, paces::count);
        every(RENEW_EVERY, RENEW_EVERY, () -> shares.renew(slots::taken));
    }

    private void every(Duration pause, Duration first, Runnable task) {
        executor.scheduleWithFixedDelay(() -> attempt(task), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once no call runs any more. */
    void stop(Duration limit) {
        executor.shutdown();
        try {
            executor.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        attempt(paces::count);
        attempt(shares::release);
        attempt(nodes::leave);
    }

    /** It is done again soon, and what cannot be said any more is forgotten by the others in time. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("What this node has seen and holds could not be written: {}", Trace.of(e));
        }
    }
}
