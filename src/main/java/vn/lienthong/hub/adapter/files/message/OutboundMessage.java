package vn.lienthong.hub.adapter.files.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;

/**
 * What an outbound route begins with: the body {@code {event, dossier, reference}}, and headers for choices and
 * addresses. {@code reference} is the partner's own name of the dossier, missing if it has none. Letters are composed.
 */
public final class OutboundMessage {

    /** Exchange property that holds the {@link Delivery}. */
    public static final String DELIVERY = "hubDelivery";

    private OutboundMessage() {}

    /** Headers that go into addresses ({@code HubCode}, {@code HubReference}) are encoded for it. */
    public static void put(Delivery delivery, Exchange exchange) {
        DossierSnapshot dossier = delivery.dossier();
        String reference = dossier.alias(delivery.partner().id());
        exchange.setProperty(DELIVERY, delivery);
        Message message = exchange.getMessage();
        message.setBody(MessageText.clean(body(delivery, reference)));
        message.setHeader("HubDeliveryId", delivery.id().toString());
        message.setHeader("HubFact", delivery.event().type().factName());
        message.setHeader("HubState", dossier.state().name());
        message.setHeader("HubTold", Boolean.toString(dossier.partnerWasTold()));
        message.setHeader("HubCode", AddressText.encoded(dossier.code()));
        message.setHeader("HubReference", AddressText.encoded(reference == null ? dossier.code() : reference));
    }

    private static ObjectNode body(Delivery delivery, String reference) {
        ObjectNode body = EventJson.mapper().createObjectNode();
        body.set("event", EventJson.write(delivery.event()));
        ObjectNode dossier = EventJson.mapper().valueToTree(delivery.dossier());
        dossier.remove("more");
        delivery.dossier().more().forEach((name, value) -> {
            if (!dossier.has(name)) {
                dossier.set(name, EventJson.mapper().valueToTree(value));
            }
        });
        body.set("dossier", dossier);
        if (reference != null) {
            body.put("reference", reference);
        }
        return body;
    }
}
