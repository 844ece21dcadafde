package vn.lienthong.hub.benchmark.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.DeliveryQueue;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.PartnerGateway;

/** Keeps some partners busy: there are always a few deliveries that wait, and each is taken after a millisecond. */
final class Traffic implements PartnerGateway {

    private static final int WAITING = 1_000;
    private static final int BATCH = 50;
    private static final int DOSSIERS = 100_000;
    private static final long FIRST_DOSSIER = 1_000_000;

    private final List<String> partners;
    private final Random random = new Random(7);
    private final AtomicLong taken = new AtomicLong();
    private long given;

    Traffic(List<String> partners) {
        this.partners = partners;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        if (!partners.contains(delivery.partner().id())) {
            return new Outcome.Unreachable("no connection");
        }
        taken.incrementAndGet();
        return new Outcome.Delivered();
    }

    /** @return how many were taken a second */
    double run(DeliveryQueue queue, Duration howLong) {
        long start = System.nanoTime();
        long before = taken.get();
        while (System.nanoTime() - start < howLong.toNanos()) {
            if (given - taken.get() < WAITING) {
                queue.enqueue(more());
            } else {
                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            }
        }
        return (taken.get() - before) * 1e9 / (System.nanoTime() - start);
    }

    /** Until everything that was given is taken. */
    void settle() {
        for (int i = 0; i < 3_000 && taken.get() < given; i++) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private List<DeliveryQueue.NewDelivery> more() {
        List<DeliveryQueue.NewDelivery> more = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            given++;
            String partner = partners.get((int) (given % partners.size()));
            more.add(new DeliveryQueue.NewDelivery(
                    partner, FIRST_DOSSIER + random.nextInt(DOSSIERS), given, given, "stopped"));
        }
        return more;
    }
}
