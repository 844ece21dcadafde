package vn.lienthong.hub.delivery;

/** Tells a partner one fact, in the partner's dialect. Called with no transaction open. */
@FunctionalInterface
public interface PartnerGateway {

    /** Never throws for what a partner does; an exception means a fault of ours and counts as unreachable. */
    Outcome deliver(Delivery delivery);
}
