package vn.lienthong.hub.adapter.post;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.out.Orders;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;

/** Tells a partner of this kind one fact: the bean behind {@code direct:deliver-post}. */
@Component("postDelivery")
public class PostDelivery {

    private final Orders orders;

    PostDelivery(Orders orders) {
        this.orders = orders;
    }

    /** Never throws for what a partner does. Reasons hold no personal data. */
    public Outcome deliver(Delivery delivery) {
        return orders.tell(delivery);
    }
}
