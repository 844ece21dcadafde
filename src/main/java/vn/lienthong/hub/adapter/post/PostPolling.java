package vn.lienthong.hub.adapter.post;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.feed.Cursors;
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
    private final Cursors cursors;
    private final PollLock lock;
    private final FeedMetrics metrics;
    private final Clock clock;

    PostPolling(
            Partners partners,
            FeedPoll poll,
            Cursors cursors,
            @Qualifier("postPollLock") PollLock lock,
            FeedMetrics metrics,
            Clock clock) {
        this.partners = partners;
        this.poll = poll;
        this.cursors = cursors;
        this.lock = lock;
        this.metrics = metrics;
        this.clock = clock;
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
            lock.whileHeld("post-poll-" + partnerId, guard -> {
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
        return cursors.find(partner.id())
                .filter(cursor -> cursor.polledAt().isAfter(latest))
                .isEmpty();
    }
}
