package vn.lienthong.hub.partner;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Work that runs on one node at a time, under a short lock that is renewed while the work goes on: a backfill may take
 * hours, yet a dead node holds the others up for seconds only. One object serves all partners of a kind.
 */
public class PollLock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PollLock.class);
    private static final int RENEWALS = 3;

    private final LockProvider locks;
    private final Duration lockFor;
    private final Clock clock;
    private final ScheduledExecutorService renewer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "poll-lock");
        thread.setDaemon(true);
        return thread;
    });

    /** @param lockFor how long a node that died holds the others up; a living one renews it three times as often */
    public PollLock(JdbcTemplate jdbc, Duration lockFor, Clock clock) {
        this(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .usingDbTime()
                        .build()),
                lockFor,
                clock);
    }

    PollLock(LockProvider locks, Duration lockFor, Clock clock) {
        this.locks = locks;
        this.lockFor = lockFor;
        this.clock = clock;
    }

    /**
     * @param work is given a check that throws {@link LockLostException} once another node may have taken over
     * @return whether the work was done here; false if another node is at it
     */
    public boolean whileHeld(String name, Consumer<Runnable> work) {
        return whileHeld(name, Duration.ZERO, work);
    }

    /**
     * The same for work that is due again after a while: all nodes together do it as often as one.
     *
     * @param atLeast so long nobody does it again, this node included, even if it failed
     */
    public boolean whileHeld(String name, Duration atLeast, Consumer<Runnable> work) {
        Hold hold = new Hold(atLeast);
        hold.lock = locks.lock(new LockConfiguration(clock.instant(), name, hold.atMost, atLeast))
                .orElse(null);
        if (hold.lock == null) {
            return false;
        }
        long every = lockFor.toMillis() / RENEWALS;
        ScheduledFuture<?> renewal = renewer.scheduleAtFixedRate(hold::renew, every, every, TimeUnit.MILLISECONDS);
        try {
            work.accept(hold::check);
            return true;
        } finally {
            renewal.cancel(false);
            hold.release();
        }
    }

    @Override
    public void destroy() {
        renewer.shutdownNow();
    }

    private final class Hold {
        private final Duration atLeast;
        private final Duration atMost;
        private SimpleLock lock;

        private Hold(Duration atLeast) {
            this.atLeast = atLeast;
            this.atMost = atLeast.compareTo(lockFor) > 0 ? atLeast : lockFor;
        }

        private synchronized void renew() {
            if (lock == null) {
                return;
            }
            try {
                lock = lock.extend(atMost, atLeast).orElse(null);
            } catch (RuntimeException e) {
                LOG.warn(
                        "the lock of a poll could not be renewed: {}",
                        e.getClass().getSimpleName());
            }
        }

        private synchronized void check() {
            if (lock == null) {
                throw new LockLostException();
            }
        }

        private synchronized void release() {
            if (lock != null) {
                lock.unlock();
                lock = null;
            }
        }
    }
}
