package vn.lienthong.hub.delivery.camel;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.PartnerGateway;

/**
 * Sends a {@link Delivery} as the body to the route of the partner's kind and expects an {@link Outcome} as the body of
 * the answer. What the route throws is thrown on, as a fault of ours.
 */
@Component
class CamelGateway implements PartnerGateway {

    /** Followed by the kind. */
    static final String ENDPOINT = "direct:deliver-";

    /** A route that is gone must fail at once, not hold a lane. */
    private static final String AT_ONCE = "?block=false";

    private final ProducerTemplate template;

    CamelGateway(ProducerTemplate template) {
        this.template = template;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        String endpoint = ENDPOINT + delivery.partner().kind();
        Exchange answer = template.request(
                endpoint + AT_ONCE, exchange -> exchange.getMessage().setBody(delivery));
        if (answer.getException() != null) {
            throw new IllegalStateException("the route behind " + endpoint + " failed", answer.getException());
        }
        if (answer.getMessage().getBody() instanceof Outcome outcome) {
            return outcome;
        }
        throw new IllegalStateException("the route behind " + endpoint + " answered no outcome");
    }
}
