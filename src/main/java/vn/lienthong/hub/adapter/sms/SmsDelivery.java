package vn.lienthong.hub.adapter.sms;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.sms.out.Courier;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Texts an applicant one notice: the bean behind {@code direct:deliver-sms}. */
@Component("smsDelivery")
public class SmsDelivery {

    private final Courier courier;

    /** @throws IllegalStateException if a gateway lacks a setting: said at the start, not at the first text */
    SmsDelivery(Courier courier, Partners partners) {
        this.courier = courier;
        partners.ofKind(SmsSettings.KIND).forEach(SmsDelivery::check);
    }

    /** Never throws for what a gateway does. Reasons hold no personal data. */
    public Outcome deliver(Delivery delivery) {
        return courier.bring(delivery);
    }

    private static void check(Partner partner) {
        SmsSettings.of(partner);
        if (partner.connection() != null && partner.connection().password() == null) {
            throw new IllegalStateException("set hub.partners." + partner.id()
                    + ".connection.username and password: the password is the key that the gateway gave");
        }
    }
}
