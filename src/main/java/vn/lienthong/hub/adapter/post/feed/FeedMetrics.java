package vn.lienthong.hub.adapter.post.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What an operator sees of the feed: {@code hub_post_rows_total} by partner and result ({@code told}, {@code not_ours} and
 * the reasons for which rows are set aside), {@code hub_post_pages_repeated_total} and {@code hub_post_polls_total}.
 */
@Component("postFeedMetrics")
public class FeedMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(FeedMetrics.class);

    private final MeterRegistry meters;

    public FeedMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Rows that are read again are counted again. */
    void read(String partner, String result, long rows) {
        if (rows > 0) {
            meters.counter("hub.post.rows", "partner", partner, "result", result)
                    .increment(rows);
        }
    }

    /** A row that was not there before. */
    void setAside(String partner, String row, Reading.Reason reason) {
        read(partner, reason.name().toLowerCase(Locale.ROOT), 1);
        if (reason != Reading.Reason.NO_FACT) {
            LOG.warn("{}: row {} of the feed is set aside: {}", partner, row, reason);
        }
    }

    /** A full page that brings the cursor no further: the feed stands until the post repairs it. */
    void repeated(String partner) {
        meters.counter("hub.post.pages.repeated", "partner", partner).increment();
        LOG.warn("{}: the feed gives rows again that were read, and goes no further", partner);
    }

    /** @param result {@code done} or {@code failed} */
    public void polled(String partner, String result) {
        meters.counter("hub.post.polls", "partner", partner, "result", result).increment();
    }
}
