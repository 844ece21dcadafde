package vn.lienthong.hub.adapter.commune;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.commune.place.PlaceReader;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Called by the route {@code commune-poll} of each partner, on every node; one of them reads. */
@Component("communePolling")
public class CommunePolling implements DisposableBean {

    private final Partners partners;
    private final PlaceReader reader;
    private final CommuneProperties properties;
    private final Clock clock;
    private final ScheduledExecutorService renewer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "commune-lock");
        thread.setDaemon(true);
        return thread;
    });
    private final KeepAliveLockProvider locks;

    CommunePolling(
            Partners partners, PlaceReader reader, CommuneProperties properties, JdbcTemplate jdbc, Clock clock) {
        this.partners = partners;
        this.reader = reader;
        this.properties = properties;
        this.clock = clock;
        locks = new KeepAliveLockProvider(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .usingDbTime()
                        .build()),
                renewer);
    }

    /**
     * Reads a place once, unless another node does.
     *
     * @throws FilesNotReadException if not everything was read; the files stay, the next time reads them
     */
    public void poll(String partnerId) {
        Partner partner =
                partners.find(partnerId).orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
        try {
            Optional<SimpleLock> lock = locks.lock(new LockConfiguration(
                    clock.instant(), "commune-" + partnerId, properties.lockFor(), Duration.ZERO));
            if (lock.isPresent()) {
                try {
                    reader.read(partner, () -> !renewer.isShutdown());
                } finally {
                    lock.get().unlock();
                }
            }
        } catch (RuntimeException e) {
            throw new FilesNotReadException(e);
        }
    }

    @Override
    public void destroy() {
        renewer.shutdownNow();
    }
}
