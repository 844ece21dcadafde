package vn.lienthong.hub.adapter.district;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.out.Teller;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partners;

/** Tells a partner of this kind one fact: the bean behind {@code direct:deliver-district}. */
@Component("districtDelivery")
public class DistrictDelivery {

    private final Teller teller;

    /** @throws IllegalStateException if a partner of this kind lacks a setting: said at the start, not at the first fact */
    DistrictDelivery(Teller teller, Partners partners, TableFiles tables) {
        this.teller = teller;
        partners.ofKind(DistrictSettings.KIND).forEach(partner -> {
            DistrictSettings.of(partner);
            tables.of(partner);
        });
    }

    /** Never throws for what a partner does. Reasons hold no personal data. */
    public Outcome deliver(Delivery delivery) {
        return teller.tell(delivery);
    }
}
