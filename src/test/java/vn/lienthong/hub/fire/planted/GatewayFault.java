package vn.lienthong.hub.fire.planted;

import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.PartnerGateway;

/** Stands between the hub's worker and the way to the partners. */
final class GatewayFault {

    private GatewayFault() {}

    /** Another outcome than what the partner's answer means. */
    static Plant outcome(UnaryOperator<Outcome> instead, Blow blow) {
        return bean -> bean instanceof PartnerGateway real
                ? (PartnerGateway) delivery -> {
                    Outcome outcome = real.deliver(delivery);
                    Outcome changed = instead.apply(outcome);
                    if (changed != outcome) {
                        blow.struck();
                    }
                    return changed;
                }
                : bean;
    }

    /** Every attempt with an id of its own. */
    static Plant newIds(Blow blow) {
        return bean -> bean instanceof PartnerGateway real
                ? (PartnerGateway) delivery -> {
                    blow.struck();
                    return real.deliver(new Delivery(
                            UUID.randomUUID(),
                            delivery.sequence(),
                            delivery.token(),
                            delivery.partner(),
                            delivery.event(),
                            delivery.dossier()));
                }
                : bean;
    }
}
