package vn.lienthong.hub.delivery.pace;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What this node has seen of each partner since it wrote it down last. A node that dies loses a few seconds of it. */
@Component
public class Tally {

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** Something was enqueued for it. */
    public void added(String partner, long deliveries) {
        seen.merge(partner, new Seen(deliveries, null), Seen::and);
    }

    /** It took something. */
    public void told(String partner, Instant at) {
        seen.merge(partner, new Seen(0, at), Seen::and);
    }

    /** @return when it took something last, as far as it is not written down yet; or null */
    Instant toldAt(String partner) {
        Seen of = seen.get(partner);
        return of == null ? null : of.toldAt();
    }

    /** Takes everything away, by partner in the order of their ids. */
    Map<String, Seen> take() {
        Map<String, Seen> taken = new TreeMap<>();
        Set<String> partners = new HashSet<>(seen.keySet());
        partners.forEach(partner -> taken.put(partner, seen.remove(partner)));
        return taken;
    }

    /** Puts back what could not be written. */
    void putBack(Map<String, Seen> taken) {
        taken.forEach((partner, of) -> seen.merge(partner, of, Seen::and));
    }

    record Seen(long added, Instant toldAt) {

        Seen and(Seen other) {
            boolean later = toldAt == null || other.toldAt != null && other.toldAt.isAfter(toldAt);
            return new Seen(added + other.added, later ? other.toldAt : toldAt);
        }
    }
}
