package vn.lienthong.hub.adapter.province;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.out.Teller;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partners;

/** Tells a partner of this kind one fact: the bean behind {@code direct:deliver-province}. */
@Component("provinceDelivery")
public class ProvinceDelivery {

    private final Teller teller;

    /** @throws IllegalStateException if a partner of this kind lacks a setting: said at the start, not at the first fact */
    ProvinceDelivery(Teller teller, Partners partners) {
        this.teller = teller;
        partners.ofKind(ProvinceSettings.KIND).forEach(ProvinceSettings::of);
    }

    /** Never throws for what a partner does. Reasons hold no personal data. */
    public Outcome deliver(Delivery delivery) {
        return teller.tell(delivery);
    }
}
