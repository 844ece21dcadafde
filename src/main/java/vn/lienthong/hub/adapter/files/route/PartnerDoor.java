package vn.lienthong.hub.adapter.files.route;

import org.apache.camel.Exchange;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;

/** The way out to the partner: the real one, or a trial's. */
@FunctionalInterface
public interface PartnerDoor {

    /**
     * @param exchange of the route that calls
     * @throws NoAnswerException if there is no usable answer
     */
    PartnerAnswer call(Exchange exchange, PartnerCall call);
}
