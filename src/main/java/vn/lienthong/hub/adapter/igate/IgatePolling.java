package vn.lienthong.hub.adapter.igate;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Called by the route {@code igate-poll} of each partner, on every node; one of them polls. */
@Component("igatePolling")
public class IgatePolling {

    private final Partners partners;
    private final IgatePoll poll;
    private final Watermarks watermarks;
    private final PollLock lock;
    private final IgateMetrics metrics;
    private final Clock clock;

    IgatePolling(
            Partners partners,
            IgatePoll poll,
            Watermarks watermarks,
            @Qualifier("igatePollLock") PollLock lock,
            IgateMetrics metrics,
            Clock clock) {
        this.partners = partners;
        this.poll = poll;
        this.watermarks = watermarks;
        this.lock = lock;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Polls once, unless another node does or has just done so.
     *
     * @throws PollFailedException if not everything was read and accepted; nothing is lost, the next poll repeats it
     */
    public void poll(String partnerId) {
        Partner partner =
                partners.find(partnerId).orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
        try {
            lock.whileHeld("igate-poll-" + partnerId, guard -> {
                if (isDue(partner)) {
                    poll.run(partner, guard);
                    metrics.polled(partnerId, "done");
                }
            });
        } catch (RuntimeException e) {
            metrics.polled(partnerId, "failed");
            throw new PollFailedException(e);
        }
    }

    /** All nodes together poll as often as one would. */
    private boolean isDue(Partner partner) {
        Instant latest = clock.instant().minus(partner.poll().every().dividedBy(2));
        return watermarks
                .find(partner.id())
                .filter(mark -> mark.position().isAfter(latest))
                .isEmpty();
    }
}
