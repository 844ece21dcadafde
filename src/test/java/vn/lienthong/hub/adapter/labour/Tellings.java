package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** Deliveries made from the sample of a hand-over. */
final class Tellings {

    static final String CODE = "X77.01.02-261012-0003";

    private static final GoldenCase SAMPLE = GoldenCases.of(LabourSettings.KIND).stream()
            .filter(found -> found.name().equals("hand-over-xml-in-json-code-tables"))
            .findFirst()
            .orElseThrow();

    private Tellings() {}

    static Delivery handOver(Partner partner) {
        return handOver(partner, dossier -> {});
    }

    /** @param change of the folded dossier; what stands in {@code more} is what the hub keeps beside the language */
    static Delivery handOver(Partner partner, Consumer<ObjectNode> change) {
        return delivery(partner, SAMPLE.event(), change);
    }

    /** A later fact, at the time of the reception, of a dossier that the partner has. */
    static Delivery later(Partner partner, Fact fact, Consumer<ObjectNode> change) {
        DossierEvent received = SAMPLE.event();
        DossierEvent event = new DossierEvent("/partners/igate", "x", received.subject(), received.time(), fact);
        return delivery(partner, event, dossier -> {
            dossier.put("partnerWasTold", true);
            change.accept(dossier);
        });
    }

    private static Delivery delivery(Partner partner, DossierEvent event, Consumer<ObjectNode> change) {
        ObjectNode dossier = EventJson.mapper().valueToTree(SAMPLE.dossier());
        change.accept(dossier);
        try {
            return new Delivery(
                    UUID.randomUUID(),
                    1,
                    1,
                    partner,
                    event,
                    EventJson.mapper().treeToValue(dossier, DossierSnapshot.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
