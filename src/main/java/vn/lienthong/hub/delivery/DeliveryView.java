package vn.lienthong.hub.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery as it may be shown: without personal data.
 *
 * @param id what the partner was sent as the delivery's id
 * @param dossier the hub's own id of the dossier
 * @param fact short name, as in {@code supplementRequested}
 * @param attempts calls that were made
 * @param lastAttemptAt when the last call began, null before the first
 * @param deliveredAt null unless {@link DeliveryState#DELIVERED}
 * @param parkedAt null unless {@link DeliveryState#PARKED}
 * @param nextAttemptAt not before this; null unless it is the next one of its lane and waits for a call
 * @param answer why the last call did not succeed or none was made, null if it did; at most 200 characters, long numbers masked
 * @param reference the partner's own name of the dossier, if its answer gave one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        UUID id,
        String partner,
        long dossier,
        long sequence,
        String fact,
        DeliveryState state,
        int attempts,
        Instant enqueuedAt,
        Instant lastAttemptAt,
        Instant deliveredAt,
        Instant parkedAt,
        Instant nextAttemptAt,
        String answer,
        String reference) {}
