package vn.lienthong.hub.adapter.land.result;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/**
 * Tries again the links that could not be fetched when their fact came, on one node at a time. What two nodes do at once,
 * because a lock ran out, is done twice to the same effect.
 */
@Component("landResultJob")
class ResultJob {

    private static final Logger LOG = LoggerFactory.getLogger(ResultJob.class);

    /** As long as the shortest pause between two tries of a link. */
    private static final Duration EVERY = Duration.ofMinutes(1);

    private static final int MOST = 20;

    private final Results results;
    private final ResultFetch fetch;
    private final ResultTeller teller;
    private final Partners partners;
    private final Clock clock;
    private final PollLock lock;

    ResultJob(Results results, ResultFetch fetch, ResultTeller teller, Partners partners, Clock clock, PollLock lock) {
        this.results = results;
        this.fetch = fetch;
        this.teller = teller;
        this.partners = partners;
        this.clock = clock;
        this.lock = lock;
    }

    /** Looks whether it is due here. */
    @Scheduled(fixedDelayString = "PT4S", initialDelayString = "PT1M")
    void look() {
        try {
            lock.whileHeld("land-results", EVERY, this::run);
        } catch (RuntimeException e) {
            LOG.warn(
                    "results could not be fetched, next try in a minute: {}",
                    e.getClass().getName());
        }
    }

    /** @param guard called before each link; throws if this node may not go on */
    void run(Runnable guard) {
        for (ResultRow row : results.due(clock.instant(), MOST)) {
            guard.run();
            Optional<Partner> partner = partners.find(row.partner());
            results.tried(partner.isPresent() ? fetch.attempt(partner.get(), row) : row.waiting(null, row.failures()));
        }
        for (Results.FactKey fact : results.untold(MOST)) {
            guard.run();
            teller.tell(fact);
        }
    }
}
