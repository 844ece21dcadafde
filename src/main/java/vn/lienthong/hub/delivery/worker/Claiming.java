package vn.lienthong.hub.delivery.worker;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.delivery.lane.DueLanes;
import vn.lienthong.hub.delivery.queue.Bell;

/** Finds due lanes: at every poll, and when the bell rings. */
@Component
class Claiming {

    private static final Logger LOG = LoggerFactory.getLogger(Claiming.class);

    /** They mostly wait for the database. */
    private static final int THREADS = 4;

    private final DueLanes due;
    private final Dispatch dispatch;
    private final Duration pollEvery;
    private final ScheduledThreadPoolExecutor executor;
    private final Map<String, PartnerRounds> rounds = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile boolean failing;

    Claiming(DueLanes due, Dispatch dispatch, DeliveryProperties properties, Bell bell) {
        this.due = due;
        this.dispatch = dispatch;
        this.pollEvery = properties.pollEvery();
        CustomizableThreadFactory factory = new CustomizableThreadFactory("delivery-claim-");
        factory.setDaemon(true);
        this.executor = new ScheduledThreadPoolExecutor(THREADS, factory, new ThreadPoolExecutor.DiscardPolicy());
        this.executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        bell.onRing(this::ask);
    }

    void start() {
        running = true;
        executor.scheduleWithFixedDelay(this::poll, 0, pollEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends after the rounds that run now. */
    void stop(Duration limit) {
        running = false;
        executor.shutdown();
        try {
            executor.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Collection<String> partners) {
        if (running) {
            Set<String> callable = dispatch.partners();
            partners.stream().filter(callable::contains).forEach(partner -> rounds.computeIfAbsent(
                            partner, id -> new PartnerRounds(executor, () -> round(id)))
                    .ask());
        }
    }

    private void poll() {
        try {
            ask(due.partners(dispatch.partners()));
            if (failing) {
                failing = false;
                LOG.info("Deliveries are claimed again");
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private Dispatch.Yield round(String partner) {
        try {
            return dispatch.round(partner);
        } catch (RuntimeException e) {
            failed(e);
            return Dispatch.Yield.NOTHING;
        }
    }

    /** Said once, not five times a second, while the database is gone. */
    private void failed(RuntimeException e) {
        if (!failing) {
            failing = true;
            LOG.warn("Deliveries cannot be claimed now; tried again at every poll: {}", Trace.of(e));
        }
    }
}
