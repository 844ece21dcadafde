package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.DeliveryView;

/**
 * What one partner was, is or will be told of a dossier. What is not known is absent.
 *
 * @param fact short name, as in {@code supplementRequested}
 * @param attempts calls that were made
 * @param lastAttemptAt when the last call began
 * @param nextAttemptAt not before this; only where it is the next one of its lane
 * @param answer why the last call did not succeed; at most 200 characters, long numbers masked
 * @param id what the partner was sent as the delivery's id
 * @param sequence grows within the dossier, for all partners together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierDelivery(
        String partner,
        String fact,
        DeliveryState state,
        int attempts,
        Instant enqueuedAt,
        Instant lastAttemptAt,
        Instant deliveredAt,
        Instant nextAttemptAt,
        String answer,
        UUID id,
        long sequence) {

    static DossierDelivery of(DeliveryView delivery) {
        return new DossierDelivery(
                delivery.partner(),
                delivery.fact(),
                delivery.state(),
                delivery.attempts(),
                delivery.enqueuedAt(),
                delivery.lastAttemptAt(),
                delivery.deliveredAt(),
                delivery.nextAttemptAt(),
                delivery.answer(),
                delivery.id(),
                delivery.sequence());
    }
}
