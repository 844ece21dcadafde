package vn.lienthong.hub.delivery.worker;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** How many calls may still begin, for each partner that can be called. So one that hangs holds up nobody else. */
@Component
class Slots {

    private final Map<String, Integer> quotas;
    private final Map<String, Semaphore> free;

    Slots(Partners partners) {
        this.quotas = partners.all().stream()
                .filter(partner -> partner.connection() != null)
                .collect(Collectors.toUnmodifiableMap(
                        Partner::id, partner -> partner.connection().inFlight()));
        this.free = quotas.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> new Semaphore(each.getValue())));
    }

    /** The partners that can be called. */
    Set<String> partners() {
        return quotas.keySet();
    }

    int total() {
        return quotas.values().stream().mapToInt(Integer::intValue).sum();
    }

    int quota(String partner) {
        return quotas.get(partner);
    }

    /** Takes all that are free. */
    int takeAll(String partner) {
        return free.get(partner).drainPermits();
    }

    void give(String partner, int slots) {
        free.get(partner).release(slots);
    }

    /**
     * Takes every slot of every partner as it becomes free, so that no call begins any more.
     *
     * @return whether all calls ended within the limit
     */
    boolean close(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        boolean all = true;
        for (Map.Entry<String, Semaphore> each : free.entrySet()) {
            all &= each.getValue()
                    .tryAcquire(quotas.get(each.getKey()), Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        return all;
    }
}
