package vn.lienthong.hub.partner;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.DatabaseProduct;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.DatabaseAway;

/**
 * Work that runs on one node at a time, and again after a pause, however many nodes there are. The lock is short and
 * renewed while the work goes on: a backfill may take hours, yet the work of a node that died goes on elsewhere within
 * 15 s. Who was away for longer than its lock (a frozen process, a cut line) hears so at its next step, from its own
 * clock, and ends.
 */
@Component
public class PollLock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PollLock.class);

    /** Together with {@link #LOOK} less than 15 s; a pause of the garbage collector or a restart of the database less. */
    private static final Duration HOLD = Duration.ofSeconds(8);

    private static final Duration LOOK = Duration.ofSeconds(4);
    private static final int RENEWALS = 3;

    private final LockProvider locks;
    private final Duration hold;
    private final Clock clock;
    private final ScheduledExecutorService renewer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "poll-lock");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean ending;

    @Autowired
    PollLock(JdbcTemplate jdbc, Clock clock) {
        this(jdbc, HOLD, clock);
    }

    /** The holder's name is this object's own: two nodes on one machine are two. */
    PollLock(JdbcTemplate jdbc, Duration hold, Clock clock) {
        this.locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .withLockedByValue(UUID.randomUUID().toString())
                .usingDbTime()
                .withDatabaseProduct(DatabaseProduct.POSTGRES_SQL)
                .build());
        this.hold = hold;
        this.clock = clock;
    }

    /** How often each node looks whether work is due that is done every so often: it may have to take over. */
    public static Duration look(Duration every) {
        return every.compareTo(LOOK) < 0 ? every : LOOK;
    }

    /**
     * @param pause between two runs, whichever nodes do them, also if the first one failed; none after a node that died or
     *     ended in the middle
     * @param work is given a check for each of its steps; it throws {@link LockLostException} once this node may not go on
     * @return whether the work was done here; false if another node is at it, it is not due, or the database is away
     */
    public boolean whileHeld(String name, Duration pause, Consumer<Runnable> work) {
        Hold held = take(name).orElse(null);
        if (held == null) {
            return false;
        }
        long every = hold.toMillis() / RENEWALS;
        ScheduledFuture<?> renewal = renewer.scheduleAtFixedRate(held::renew, every, every, TimeUnit.MILLISECONDS);
        try {
            work.accept(held::check);
            return true;
        } finally {
            renewal.cancel(false);
            held.release(pause);
        }
    }

    private Optional<Hold> take(String name) {
        long now = System.nanoTime();
        return ending
                ? Optional.empty()
                : reached(() -> locks.lock(new LockConfiguration(clock.instant(), name, hold, Duration.ZERO)))
                        .map(lock -> new Hold(lock, now));
    }

    /** From now on other nodes do the work; what runs here ends at its next step. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    @Override
    public void destroy() {
        renewer.shutdownNow();
    }

    /** Empty without the database, too: it says itself that it is away, and a lock that is not given back runs out. */
    private static Optional<SimpleLock> reached(Supplier<Optional<SimpleLock>> statement) {
        try {
            return statement.get();
        } catch (RuntimeException e) {
            if (!DatabaseAway.causes(e)) {
                throw e;
            }
            LOG.debug("no lock without the database");
            return Optional.empty();
        }
    }

    private final class Hold {
        private SimpleLock lock;
        private long since;

        /** @param since before it was asked for: at this node it ends no later than in the database */
        private Hold(SimpleLock lock, long since) {
            this.lock = lock;
            this.since = since;
        }

        private synchronized void renew() {
            long now = System.nanoTime();
            if (isMine()) {
                reached(() -> {
                    lock = lock.extend(hold, Duration.ZERO).orElse(null);
                    since = now;
                    return Optional.ofNullable(lock);
                });
            }
        }

        private synchronized void check() {
            if (ending || !isMine()) {
                throw new LockLostException();
            }
        }

        private synchronized void release(Duration pause) {
            if (isMine()) {
                reached(() -> {
                    if (!ending && !pause.isZero()) {
                        return lock.extend(pause, pause);
                    }
                    lock.unlock();
                    return Optional.empty();
                });
            }
            lock = null;
        }

        private boolean isMine() {
            return lock != null && System.nanoTime() - since < hold.toNanos();
        }
    }
}
