package vn.lienthong.hub.adapter.igate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;

/**
 * One poll of one partner: every row that changed since the last one, less an overlap. The watermark moves when all of
 * them have been accepted, else the next poll begins where this one did.
 */
@Component("igatePoll")
class IgatePoll {

    private final IgateSearch search;
    private final RowIntake intake;
    private final Progress progress;
    private final IgateMetrics metrics;
    private final Clock clock;

    IgatePoll(IgateSearch search, RowIntake intake, Progress progress, IgateMetrics metrics, Clock clock) {
        this.search = search;
        this.intake = intake;
        this.progress = progress;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * @param guard called before each slice is asked for and before it is taken; throws if this node may not go on
     * @throws RuntimeException if not everything could be read and accepted; the watermark has not moved
     */
    void run(Partner partner, Runnable guard) {
        Optional<Watermark> before = progress.watermark(partner);
        Intake.Mode mode = before.isPresent() ? Intake.Mode.LIVE : Intake.Mode.BACKFILL;
        Window window =
                new Window(progress.begin(partner, before), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        AtomicInteger slipped = new AtomicInteger();
        Sweep.Extent extent = new Sweep(
                        number -> {
                            guard.run();
                            return search.page(partner, window, number);
                        },
                        page -> {
                            guard.run();
                            page.refused().forEach(refusal -> metrics.refused(partner.id(), refusal));
                            intake.take(partner, page.rows(), mode).stream()
                                    .filter(row -> progress.slipped(partner, before, row.updatedDate()))
                                    .forEach(row -> slipped.incrementAndGet());
                        })
                .run();
        progress.done(partner, before, window, extent, slipped.get());
        metrics.read(partner.id(), extent.rows());
    }
}
