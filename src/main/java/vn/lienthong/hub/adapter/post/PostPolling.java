package vn.lienthong.hub.adapter.post;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.feed.FeedMetrics;
import vn.lienthong.hub.adapter.post.feed.FeedPoll;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Called by the route {@code post-poll} of each partner, on every node; one of them reads the feed. */
@Component("postPolling")
public class PostPolling {

    private final Partners partners;
    private final FeedPoll poll;
    private final PollLock lock;
    private final FeedMetrics metrics;

    PostPolling(Partners partners, FeedPoll poll, PollLock lock, FeedMetrics metrics) {
        this.partners = partners;
        this.poll = poll;
        this.lock = lock;
        this.metrics = metrics;
    }

    /**
     * Polls once, unless another node does or has just done so.
     *
     * @throws PollFailedException if not everything was read and accepted; nothing is lost, the next poll goes on there
     */
    public void poll(String partnerId) {
        Partner partner =
                partners.find(partnerId).orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
        try {
            lock.whileHeld("post-poll-" + partnerId, partner.poll().every(), guard -> {
                poll.run(partner, guard);
                metrics.polled(partnerId, "done");
            });
        } catch (RuntimeException e) {
            metrics.polled(partnerId, "failed");
            throw new PollFailedException(e);
        }
    }
}
