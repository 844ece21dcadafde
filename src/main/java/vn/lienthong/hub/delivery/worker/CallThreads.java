package vn.lienthong.hub.delivery.worker;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.queue.Bell;
import vn.lienthong.hub.partner.Partners;

/** The threads that call partners: as many as all quotas together, so that a call that may begin never waits for one. */
@Component
class CallThreads {

    private static final Logger LOG = LoggerFactory.getLogger(CallThreads.class);
    private static final long IDLE_SECONDS = 30;

    private final Partners partners;
    private final PartnerCall partnerCall;
    private final Slots slots;
    private final Recorder recorder;
    private final Bell bell;
    private final Clock clock;
    private final ThreadPoolExecutor pool;

    CallThreads(Partners partners, PartnerCall partnerCall, Slots slots, Recorder recorder, Bell bell, Clock clock) {
        this.partners = partners;
        this.partnerCall = partnerCall;
        this.slots = slots;
        this.recorder = recorder;
        this.bell = bell;
        this.clock = clock;
        int size = size();
        CustomizableThreadFactory factory = new CustomizableThreadFactory("delivery-call-");
        factory.setDaemon(true);
        this.pool = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        this.pool.allowCoreThreadTimeOut(true);
    }

    private int size() {
        return Math.max(1, slots.total());
    }

    /** As many threads as there are slots now; never more core threads than the pool may have. */
    synchronized void refresh() {
        int size = size();
        if (size > pool.getMaximumPoolSize()) {
            pool.setMaximumPoolSize(size);
            pool.setCorePoolSize(size);
        } else {
            pool.setCorePoolSize(size);
            pool.setMaximumPoolSize(size);
        }
    }

    /** Calls the partner on a thread of its own and gives its slot back. */
    void call(Claim claim, DeliveryContent.Content content) {
        pool.execute(() -> {
            try {
                recorder.add(attempt(claim, content));
            } finally {
                slots.give(claim.partner(), 1);
                bell.ring(Set.of(claim.partner()));
            }
        });
    }

    private Attempt attempt(Claim claim, DeliveryContent.Content content) {
        return partners.find(claim.partner())
                .map(partner -> partnerCall.make(claim, partner, content))
                .orElseGet(
                        () -> new Attempt(claim, new Result.NotSent("the partner has left the hub"), clock.instant()));
    }

    /** Lets running calls end; what takes longer is interrupted, and made again when its lease ends. */
    void stop(Duration limit) {
        try {
            if (!slots.close(limit)) {
                LOG.warn("Calls to partners took longer than {} and were given up; they will be made again", limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }
}
