package vn.lienthong.hub.delivery.worker;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.lane.Room;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** How many calls may still begin, for each partner that can be called. So one that hangs holds up nobody else. */
@Component
class Slots {

    private final Partners partners;
    private final Map<String, SlotCount> counts = new ConcurrentHashMap<>();
    private volatile Set<String> callable = Set.of();
    private volatile boolean closed;

    Slots(Partners partners) {
        this.partners = partners;
        refresh();
    }

    /** Reads anew which partners can be called. Calls that run keep their slots, also of a partner that has left. */
    final synchronized void refresh() {
        Map<String, Integer> quotas = partners.all().stream()
                .filter(partner -> partner.connection() != null)
                .collect(Collectors.toMap(
                        Partner::id, partner -> partner.connection().inFlight()));
        quotas.forEach((partner, quota) ->
                counts.computeIfAbsent(partner, id -> new SlotCount()).quota(quota));
        counts.forEach((partner, count) -> {
            if (!quotas.containsKey(partner)) {
                count.quota(0);
            }
        });
        callable = Set.copyOf(quotas.keySet());
    }

    /** The partners that can be called. */
    Set<String> partners() {
        return callable;
    }

    int total() {
        return counts.values().stream().mapToInt(SlotCount::quota).sum();
    }

    int quota(String partner) {
        return counts.get(partner).quota();
    }

    /** Calls that run or are about to begin. */
    int taken(String partner) {
        SlotCount count = counts.get(partner);
        return count == null ? 0 : count.taken();
    }

    /** Takes all that are free. */
    Room takeAll(String partner) {
        SlotCount count = counts.get(partner);
        return closed || count == null ? new Room(0, 0) : count.takeAll();
    }

    void give(String partner, int slots) {
        counts.get(partner).give(slots);
    }

    /**
     * From now on no call begins any more.
     *
     * @return whether all calls ended within the limit
     */
    boolean close(Duration limit) throws InterruptedException {
        closed = true;
        long end = System.nanoTime() + limit.toNanos();
        boolean all = true;
        for (SlotCount count : counts.values()) {
            all &= count.awaitNone(end - System.nanoTime());
        }
        return all;
    }
}
