package vn.lienthong.hub.adapter.files.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.route.FolderRoute;

/** Runs the polls of live folders when it is time, on one node at a time: all nodes together poll as often as one. */
@Component("filesPolls")
class Polls implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Polls.class);

    /** Polls mostly wait for partners; more than four slow ones at once are late, and nothing else is. */
    private static final int THREADS = 4;

    /** How long a node that died in the middle of a page holds the others up; longer than any page takes. */
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final PollRound round;
    private final JdbcTemplateLockProvider locks;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor executor;
    private final Map<String, List<? extends Future<?>>> running = new ConcurrentHashMap<>();

    Polls(PollRound round, JdbcTemplate jdbc, Clock clock) {
        this.round = round;
        this.locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .usingDbTime()
                .build());
        this.clock = clock;
        CustomizableThreadFactory factory = new CustomizableThreadFactory("partner-poll-");
        factory.setDaemon(true);
        this.executor = new ScheduledThreadPoolExecutor(THREADS, factory);
        this.executor.setRemoveOnCancelPolicy(true);
    }

    /** Begins anew with the routes that are live now; a poll that runs ends on those on which it began. */
    void start(String slug, LivePartner partner) {
        stop(slug);
        running.put(
                slug,
                partner.folder().routes(FolderRoute.Kind.POLL).stream()
                        .map(route -> executor.scheduleWithFixedDelay(
                                () -> poll(partner, route), 0, route.period(), TimeUnit.MILLISECONDS))
                        .toList());
    }

    void stop(String slug) {
        List<? extends Future<?>> polls = running.remove(slug);
        if (polls != null) {
            polls.forEach(poll -> poll.cancel(false));
        }
    }

    private void poll(LivePartner partner, FolderRoute route) {
        try {
            Duration pause = Duration.ofMillis(route.period() / 2);
            Optional<SimpleLock> lock = locks.lock(new LockConfiguration(
                    clock.instant(), "files-" + route.id(), pause.compareTo(LOCK) > 0 ? pause : LOCK, pause));
            lock.ifPresent(held -> poll(partner, route, held, pause));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}: the poll failed and is repeated: {}",
                    route.id(),
                    e.getClass().getSimpleName());
        }
    }

    private void poll(LivePartner partner, FolderRoute route, SimpleLock first, Duration pause) {
        Held held = new Held(first, pause);
        try {
            partner.with((folder, routes) -> {
                round.run(folder, routes, route.id(), held::extend);
                return true;
            });
        } finally {
            held.release();
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }

    private static final class Held {

        private final Duration pause;
        private SimpleLock lock;

        private Held(SimpleLock lock, Duration pause) {
            this.lock = lock;
            this.pause = pause;
        }

        private void extend() {
            lock = lock.extend(pause.compareTo(LOCK) > 0 ? pause : LOCK, pause)
                    .orElseThrow(() -> new IllegalStateException("another node polls now"));
        }

        private void release() {
            lock.unlock();
        }
    }
}
