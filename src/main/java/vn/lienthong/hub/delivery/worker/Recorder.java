package vn.lienthong.hub.delivery.worker;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.BreakerChange;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Recorded;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Results;
import vn.lienthong.hub.delivery.meter.DeliveryMeters;
import vn.lienthong.hub.delivery.queue.Bell;

/**
 * One thread that records results, many in a transaction: while one commits, the next gather. If the database is gone it
 * keeps them and tries again until their leases end.
 */
@Component
class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final int BATCH = 500;
    private static final long IDLE_MILLIS = 500;
    private static final long BUSY_MILLIS = 5;
    private static final long BROKEN_MILLIS = 250;

    private final Results results;
    private final DeliveryMeters meters;
    private final Bell bell;
    private final Clock clock;
    private final BlockingQueue<Attempt> queue = new LinkedBlockingQueue<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Thread thread;

    Recorder(Results results, DeliveryMeters meters, Bell bell, Clock clock) {
        this.results = results;
        this.meters = meters;
        this.bell = bell;
        this.clock = clock;
    }

    void add(Attempt attempt) {
        queue.add(attempt);
    }

    /** Of a claim of which nobody was told. */
    void add(Claim claim, Result result) {
        add(new Attempt(claim, result, clock.instant()));
    }

    void start() {
        thread = new Thread(this::run, "delivery-results");
        thread.setDaemon(true);
        thread.start();
    }

    /** Records what is there and ends; gives up after the limit. */
    void stop(Duration limit) {
        stopping.countDown();
        try {
            thread.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    private void run() {
        List<Attempt> waiting = new ArrayList<>();
        try {
            while (stopping.getCount() > 0 || !queue.isEmpty() || !waiting.isEmpty()) {
                gather(waiting);
                if (!waiting.isEmpty()) {
                    waiting = record(waiting);
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("{} results were not recorded; those deliveries will be made again", waiting.size());
            Thread.currentThread().interrupt();
        }
    }

    private void gather(List<Attempt> waiting) throws InterruptedException {
        long patience = waiting.isEmpty() ? IDLE_MILLIS : BUSY_MILLIS;
        Attempt first = queue.poll(stopping.getCount() > 0 ? patience : BUSY_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            waiting.add(first);
            queue.drainTo(waiting, BATCH);
        }
    }

    /** @return what has to be recorded again */
    private List<Attempt> record(List<Attempt> batch) throws InterruptedException {
        try {
            return done(results.record(batch));
        } catch (RuntimeException e) {
            LOG.warn("{} results could not be recorded: {}", batch.size(), Trace.of(e));
            if (batch.size() > 1 && isAboutContent(e)) {
                return oneByOne(batch);
            }
            stopping.await(BROKEN_MILLIS, TimeUnit.MILLISECONDS);
            return stillLeased(batch);
        }
    }

    private List<Attempt> oneByOne(List<Attempt> batch) throws InterruptedException {
        List<Attempt> again = new ArrayList<>();
        for (Attempt attempt : batch) {
            again.addAll(record(List.of(attempt)));
        }
        return again;
    }

    private List<Attempt> stillLeased(List<Attempt> batch) {
        return new ArrayList<>(batch.stream()
                .filter(attempt -> clock.instant().isBefore(attempt.claim().leaseEnds()))
                .toList());
    }

    private List<Attempt> done(Recorded recorded) {
        recorded.counted().forEach(attempt -> meters.counted(attempt, clock.instant()));
        recorded.stale().forEach(meters::stale);
        recorded.changes().forEach(this::changed);
        if (!recorded.dueAgain().isEmpty()) {
            bell.ring(recorded.dueAgain());
        }
        return new ArrayList<>(recorded.busy());
    }

    private void changed(BreakerChange change) {
        meters.changed(change);
        if (change.open()) {
            LOG.warn(
                    "The breaker of partner {} has opened: its deliveries wait, and one at a time tries",
                    change.partner());
        } else {
            LOG.info("The breaker of partner {} has closed: it answers again", change.partner());
        }
    }

    private static boolean isAboutContent(RuntimeException e) {
        return e instanceof NonTransientDataAccessException && !(e instanceof NonTransientDataAccessResourceException);
    }
}
