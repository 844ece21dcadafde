package vn.lienthong.hub.adapter.land;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.out.Teller;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partners;

/** Tells a partner of this kind one fact: the bean behind {@code direct:deliver-land}. */
@Component("landDelivery")
public class LandDelivery {

    private final Teller teller;

    /**
     * @throws IllegalStateException if a partner of this kind lacks a setting or its tables: said at the start, not at the
     *     first fact
     */
    LandDelivery(Teller teller, TableFiles tables, LandProperties properties, Partners partners) {
        this.teller = teller;
        partners.ofKind(LandSettings.KIND).forEach(partner -> {
            tables.of(partner);
            if (!LandSettings.of(partner).resultOrigins().isEmpty() && properties.publicUrl() == null) {
                throw new IllegalStateException("hub.partners." + partner.id() + ".settings.result-origins is set, but"
                        + " hub.land.public-url is not: say under which address other systems reach this hub, so that"
                        + " copies of results can be shown");
            }
        });
    }

    /** Never throws for what a partner does. Reasons hold no personal data. */
    public Outcome deliver(Delivery delivery) {
        return teller.tell(delivery);
    }
}
