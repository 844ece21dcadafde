package vn.lienthong.hub.intake;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.InternalFaults;
import vn.lienthong.hub.intake.QuarantineStore.Kept;
import vn.lienthong.hub.procedure.CatalogueChanged;
import vn.lienthong.hub.unit.UnitsChanged;

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
    private final TaskScheduler scheduler;

    QuarantineScan(QuarantineStore quarantine, Release release, TaskScheduler scheduler) {
        this.quarantine = quarantine;
        this.release = release;
        this.scheduler = scheduler;
    }

    /** Not in the thread of the import: its answer does not wait for what it releases. */
    @EventListener({CatalogueChanged.class, UnitsChanged.class})
    void scanSoon() {
        scheduler.schedule(this::scan, scheduler.getClock().instant());
    }

    @Scheduled(fixedDelayString = "${hub.intake.release-every:30s}")
    synchronized void scan() {
        int released = 0;
        List<Kept> page = quarantine.after(0, PAGE);
        while (!page.isEmpty()) {
            released += release(page);
            page = quarantine.after(page.get(page.size() - 1).id(), PAGE);
        }
        if (released > 0) {
            log.info("released {} quarantined messages", released);
        }
    }

    private int release(List<Kept> page) {
        try {
            return release.release(page);
        } catch (ConcurrencyFailureException e) {
            log.info("a page of the quarantine is worked on elsewhere, the next scan tries again");
            return 0;
        } catch (RuntimeException e) {
            if (page.size() == 1) {
                log.error(
                        "quarantined message {} cannot be released and keeps waiting",
                        page.get(0).id());
                InternalFaults.record(e);
                return 0;
            }
            log.warn(
                    "a page of the quarantine is released one by one, because of {}",
                    e.getClass().getName());
            return page.stream().mapToInt(each -> release(List.of(each))).sum();
        }
    }
}
