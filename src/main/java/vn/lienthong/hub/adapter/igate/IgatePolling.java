package vn.lienthong.hub.adapter.igate;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Called by the route {@code igate-poll} of each partner, on every node; one of them polls. */
@Component("igatePolling")
public class IgatePolling {

    private final Partners partners;
    private final IgatePoll poll;
    private final PollLock lock;
    private final IgateMetrics metrics;

    IgatePolling(Partners partners, IgatePoll poll, PollLock lock, IgateMetrics metrics) {
        this.partners = partners;
        this.poll = poll;
        this.lock = lock;
        this.metrics = metrics;
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
            lock.whileHeld("igate-poll-" + partnerId, partner.poll().every(), guard -> {
                poll.run(partner, guard);
                metrics.polled(partnerId, "done");
            });
        } catch (RuntimeException e) {
            metrics.polled(partnerId, "failed");
            throw new PollFailedException(e);
        }
    }
}
