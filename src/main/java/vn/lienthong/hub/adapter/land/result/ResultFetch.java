package vn.lienthong.hub.adapter.land.result;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.hub.adapter.land.LandSettings;
import vn.lienthong.hub.adapter.land.file.Files;
import vn.lienthong.hub.adapter.land.file.NotFetched;
import vn.lienthong.hub.partner.Partner;

/**
 * Tries one link and keeps the copy. {@code hub_land_results_total} counts, by partner, what was kept, what will be tried
 * again and what was given up; the log says why, without the link.
 */
public class ResultFetch {

    private static final Logger LOG = LoggerFactory.getLogger(ResultFetch.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    private final Files files;
    private final Results results;
    private final MeterRegistry meters;
    private final Clock clock;
    private final int attempts;

    /** @param attempts after so many failures a link is given up */
    public ResultFetch(Files files, Results results, MeterRegistry meters, Clock clock, int attempts) {
        this.files = files;
        this.results = results;
        this.meters = meters;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** @return the row as it stands afterwards: kept, or to be tried later, or given up; not saved yet */
    ResultRow attempt(Partner partner, ResultRow row) {
        try {
            byte[] content = files.fetch(partner, LandSettings.of(partner).resultOrigins(), row.link());
            byte[] digest = sha256(content);
            results.keep(digest, content, clock.instant());
            count(partner, "kept");
            return row.kept(digest);
        } catch (NotFetched e) {
            int failures = row.failures() + 1;
            boolean over = e.isForGood() || failures >= attempts;
            count(partner, over ? "given-up" : "failed");
            LOG.warn(
                    "{}: a result could not be fetched ({}): {}",
                    partner.id(),
                    over ? "given up, the fact keeps the partner's link" : "tried again later",
                    e.getMessage());
            return row.waiting(over ? null : next(failures, e.retryAfter()), failures);
        }
    }

    /** At once, for a link that there is no time to try now. */
    ResultRow later(ResultRow row) {
        return row.waiting(clock.instant(), row.failures());
    }

    private Instant next(int failures, Duration asked) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return clock.instant().plus(asked != null && asked.compareTo(pause) > 0 ? asked : pause);
    }

    private void count(Partner partner, String outcome) {
        meters.counter("hub.land.results", "partner", partner.id(), "outcome", outcome)
                .increment();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
