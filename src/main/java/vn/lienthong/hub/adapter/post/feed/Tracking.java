package vn.lienthong.hub.adapter.post.feed;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.out.PostCalls;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;

/** {@code tracking}: one feed for the whole customer, no filter by order. */
@Component("postTracking")
public class Tracking {

    private final PostCalls calls;
    private final FeedMetrics metrics;

    public Tracking(PostCalls calls, FeedMetrics metrics) {
        this.calls = calls;
        this.metrics = metrics;
    }

    /** @throws NoAnswerException if there is no page to be had */
    Page page(Partner partner, String after) {
        int size = partner.poll().pageSize();
        PartnerAnswer answer = calls.tracking(partner, size, after);
        if (!answer.isSuccess()) {
            throw new NoAnswerException("HTTP " + answer.status(), answer);
        }
        return PageReader.read(answer.jsonObject(), size);
    }

    /** A full page has brought the feed no further. */
    void stands(Partner partner) {
        metrics.repeated(partner.id());
    }
}
