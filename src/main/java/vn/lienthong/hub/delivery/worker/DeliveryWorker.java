package vn.lienthong.hub.delivery.worker;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partners;

/**
 * The life of this node's worker. It starts when the application is ready, since before that there are no routes to send
 * to, and stops while the requests in hand end, before everything that either needs: then nothing more is claimed, running
 * calls may end within a limit, and their results are recorded. What is left belongs to no node once its lease has ended.
 */
@Component
public class DeliveryWorker implements SmartLifecycle {

    /** What the last results are granted in any case. */
    private static final Duration TO_RECORD = Duration.ofSeconds(2);

    private final Claiming claiming;
    private final CallThreads threads;
    private final Recorder recorder;
    private final Upkeep upkeep;
    private final Duration stopWithin;
    private volatile boolean running;

    DeliveryWorker(
            Claiming claiming,
            CallThreads threads,
            Recorder recorder,
            Upkeep upkeep,
            Partners partners,
            DeliveryProperties properties) {
        LeaseRule.check(partners, properties.lease());
        this.claiming = claiming;
        this.threads = threads;
        this.recorder = recorder;
        this.upkeep = upkeep;
        this.stopWithin = properties.stopWithin();
    }

    /** After the check of the routes, which ends the application if one is missing. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void startWhenReady() {
        start();
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            recorder.start();
            claiming.start();
            upkeep.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (running) {
            running = false;
            long end = System.nanoTime() + stopWithin.toNanos();
            claiming.stop(until(end));
            threads.stop(until(end));
            recorder.stop(until(end).plus(TO_RECORD));
            upkeep.stop(TO_RECORD);
        }
    }

    /** In a thread of its own: requests end meanwhile, and the limits do not add up. */
    @Override
    public void stop(Runnable stopped) {
        new Thread(
                        () -> {
                            stop();
                            stopped.run();
                        },
                        "delivery-stop")
                .start();
    }

    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE;
    }

    private static Duration until(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }
}
