package vn.lienthong.hub.adapter.labour.pull;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Called by the route {@code labour-pull} of each partner, on every node; one of them pulls. */
@Component("labourPulling")
public class Pulling {

    private final Partners partners;
    private final Pull pull;
    private final PollLock lock;
    private final LabourMetrics metrics;

    Pulling(Partners partners, Pull pull, PollLock lock, LabourMetrics metrics) {
        this.partners = partners;
        this.pull = pull;
        this.lock = lock;
        this.metrics = metrics;
    }

    /**
     * Pulls once, unless another node does or has just done so.
     *
     * @throws PullFailedException if not everything was read and accepted; nothing is lost, the next pull repeats it
     */
    public void pull(String partnerId) {
        Partner partner =
                partners.find(partnerId).orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
        try {
            lock.whileHeld("labour-pull-" + partnerId, partner.poll().every(), guard -> {
                pull.run(partner, guard);
                metrics.pulled(partnerId, "done");
            });
        } catch (RuntimeException e) {
            metrics.pulled(partnerId, "failed");
            throw new PullFailedException(e);
        }
    }
}
