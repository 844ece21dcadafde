package vn.lienthong.hub.adapter.land.result;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/**
 * Tries again the links that could not be fetched when their fact came, on one node at a time. What two nodes do at once,
 * because a lock ran out, is done twice to the same effect.
 */
@Component("landResultJob")
class ResultJob {

    private static final Logger LOG = LoggerFactory.getLogger(ResultJob.class);

    /** Some twenty links of ten seconds each, three times over. */
    private static final Duration LOCK = Duration.ofMinutes(10);

    private static final int MOST = 20;

    private final Results results;
    private final ResultFetch fetch;
    private final ResultTeller teller;
    private final Partners partners;
    private final Clock clock;
    private final LockingTaskExecutor locked;

    ResultJob(
            Results results,
            ResultFetch fetch,
            ResultTeller teller,
            Partners partners,
            Clock clock,
            JdbcTemplate jdbc) {
        this.results = results;
        this.fetch = fetch;
        this.teller = teller;
        this.partners = partners;
        this.clock = clock;
        this.locked = new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .usingDbTime()
                        .build()));
    }

    /** Once a minute, as often as the shortest pause between two tries. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void run() {
        try {
            locked.executeWithLock(
                    (Runnable) this::work, new LockConfiguration(clock.instant(), "land-results", LOCK, Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.warn(
                    "results could not be fetched, next try in a minute: {}",
                    e.getClass().getName());
        }
    }

    private void work() {
        for (ResultRow row : results.due(clock.instant(), MOST)) {
            Optional<Partner> partner = partners.find(row.partner());
            results.tried(partner.isPresent() ? fetch.attempt(partner.get(), row) : row.waiting(null, row.failures()));
        }
        List<Results.FactKey> untold = results.untold(MOST);
        untold.forEach(teller::tell);
    }
}
