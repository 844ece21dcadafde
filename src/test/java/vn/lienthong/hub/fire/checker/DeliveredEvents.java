package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;

/** Which event a call told: what the call says, or else what the hub says of the delivery's id. */
final class DeliveredEvents {

    private final Map<String, EventKey> byDelivery = new HashMap<>();

    DeliveredEvents(Tables tables) {
        Map<Long, Rows.Fact> facts = tables.factsById();
        tables.deliveries().forEach(delivery -> {
            Rows.Fact fact = facts.get(delivery.factId());
            if (fact != null) {
                byDelivery.put(place(delivery.id(), delivery.partner()), fact.key());
            }
        });
    }

    /** Null if neither says it. */
    EventKey of(Called call, String partner) {
        return call.event() == null ? planned(call, partner) : call.event();
    }

    /** The event for which the hub has this delivery to this partner; null if it has none. */
    EventKey planned(Called call, String partner) {
        return byDelivery.get(place(call.delivery(), partner));
    }

    private static String place(String delivery, String partner) {
        return delivery + " " + partner;
    }
}
