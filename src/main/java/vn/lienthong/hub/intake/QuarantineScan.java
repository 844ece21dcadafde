package vn.lienthong.hub.intake;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.intake.QuarantineStore.Kept;

/**
 * Looks at everything that waits, again and again and after every import. Several nodes may do it at once: rows are
 * locked and applied once.
 */
@Component
class QuarantineScan {

    private static final Logger log = LoggerFactory.getLogger(QuarantineScan.class);
    private static final int PAGE = 200;

    private final QuarantineStore quarantine;
    private final Release release;

    QuarantineScan(QuarantineStore quarantine, Release release) {
        this.quarantine = quarantine;
        this.release = release;
    }

    /** @return how many messages were released */
    @Scheduled(fixedDelayString = "${hub.intake.release-every:30s}")
    public int scan() {
        int released = 0;
        long after = 0;
        List<Kept> page = quarantine.after(after, PAGE);
        while (!page.isEmpty()) {
            released += releaseEach(page);
            after = page.get(page.size() - 1).id();
            page = quarantine.after(after, PAGE);
        }
        if (released > 0) {
            log.info("released {} quarantined messages", released);
        }
        return released;
    }

    /** A page together; if one of it fails, each alone, so that it holds back only its own dossier. */
    private int releaseEach(List<Kept> page) {
        try {
            return release.release(page);
        } catch (ConcurrencyFailureException e) {
            log.info("a page of the quarantine is being worked on elsewhere, next scan tries again");
            return 0;
        }
    }
}
