package vn.lienthong.hub.adapter.files.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.partner.PollLock;

/** Runs the polls of live folders when it is time, on one node at a time: all nodes together poll as often as one. */
@Component("filesPolls")
class Polls implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Polls.class);

    /** Polls mostly wait for partners; more than four slow ones at once are late, and nothing else is. */
    private static final int THREADS = 4;

    private final PollRound round;
    private final PollLock lock;
    private final ScheduledThreadPoolExecutor executor;
    private final Map<String, List<? extends Future<?>>> running = new ConcurrentHashMap<>();

    Polls(PollRound round, PollLock lock) {
        this.round = round;
        this.lock = lock;
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
                                () -> poll(partner, route), 0, look(route), TimeUnit.MILLISECONDS))
                        .toList());
    }

    void stop(String slug) {
        List<? extends Future<?>> polls = running.remove(slug);
        if (polls != null) {
            polls.forEach(poll -> poll.cancel(false));
        }
    }

    private static long look(FolderRoute route) {
        return PollLock.look(Duration.ofMillis(route.period())).toMillis();
    }

    private void poll(LivePartner partner, FolderRoute route) {
        try {
            lock.whileHeld(
                    "files-" + route.id(),
                    Duration.ofMillis(route.period()),
                    guard -> partner.with((folder, routes) -> {
                        round.run(folder, routes, route.id(), guard);
                        return true;
                    }));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}: the poll failed and is repeated: {}",
                    route.id(),
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
