package vn.lienthong.hub.delivery.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryState;

/**
 * Which deliveries are meant. What is null does not narrow.
 *
 * @param state null for all that is not over
 * @param parkedBefore parked ones only, parked before this
 * @param minAttempts calls that were made at least
 */
record Selection(
        String partner,
        Long dossier,
        String fact,
        DeliveryState state,
        Instant enqueuedBefore,
        Instant parkedBefore,
        Integer minAttempts,
        List<UUID> ids) {

    /** The same in a state. */
    Selection in(DeliveryState state) {
        return new Selection(partner, dossier, fact, state, enqueuedBefore, parkedBefore, minAttempts, ids);
    }

    /** Conditions on {@code d} and {@code l}, of fixed parts, so that each combination finds its index; takes {@code :now}. */
    String conditions() {
        List<String> parts = new ArrayList<>();
        parts.add(stored());
        add(parts, partner, "d.partner = :partner");
        add(parts, dossier, "d.dossier_id = :dossier");
        add(parts, fact, "d.fact = :fact");
        add(parts, enqueuedBefore, "d.enqueued_at < :enqueuedBefore::timestamptz");
        add(parts, parkedBefore, "d.state = 'PARKED' and l.parked_at < :parkedBefore::timestamptz");
        add(parts, minAttempts, "d.attempts >= :minAttempts");
        add(parts, ids, "d.id = any(:ids::uuid[])");
        return String.join(" and ", parts);
    }

    /** Values of what the conditions take, but for {@code :now}. */
    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("partner", partner);
        values.put("dossier", dossier);
        values.put("fact", fact);
        values.put("enqueuedBefore", text(enqueuedBefore));
        values.put("parkedBefore", text(parkedBefore));
        values.put("minAttempts", minAttempts);
        values.put("ids", ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new));
        return values;
    }

    private String stored() {
        if (state == null) {
            return "d.state in ('WAITING', 'PARKED')";
        }
        if (state == DeliveryState.IN_FLIGHT) {
            return "d.state = 'WAITING' and l.state = 'CLAIMED' and l.due_at > :now::timestamptz";
        }
        return "d.state = '" + state.name() + "'";
    }

    private static void add(List<String> parts, Object value, String condition) {
        if (value != null) {
            parts.add(condition);
        }
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
