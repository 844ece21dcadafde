package vn.lienthong.hub.adapter.labour;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.out.Teller;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;

/** Tells a partner of this kind one fact: the bean behind {@code direct:deliver-labour}. */
@Component("labourDelivery")
public class LabourDelivery {

    private final Teller teller;

    LabourDelivery(Teller teller) {
        this.teller = teller;
    }

    /** Never throws for what a partner does. Reasons hold no personal data. */
    public Outcome deliver(Delivery delivery) {
        return teller.tell(delivery);
    }
}
