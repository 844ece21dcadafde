package vn.lienthong.hub.delivery.worker;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerRule;
import vn.lienthong.hub.partner.Partners;

/** A partner's timeout must be less than a third of the lease: one delivery may take three calls. */
@Component
class LeaseRule implements PartnerRule {

    private static final int CALLS_IN_A_LEASE = 3;

    private final Duration lease;

    LeaseRule(DeliveryProperties properties) {
        this.lease = properties.lease();
    }

    @Override
    public void check(Partner partner) {
        if (partner.connection() != null) {
            check(partner, lease);
        }
    }

    /** @throws IllegalStateException with a sentence that says what to set */
    static void check(Partners partners, Duration lease) {
        partners.all().stream()
                .filter(partner -> partner.connection() != null)
                .forEach(partner -> check(partner, lease));
    }

    private static void check(Partner partner, Duration lease) {
        Duration timeout = partner.connection().timeout();
        if (timeout.multipliedBy(CALLS_IN_A_LEASE).compareTo(lease) >= 0) {
            throw new IllegalStateException(
                    "hub.partners.%s.connection.timeout is %s but must be less than a third of hub.delivery.lease, which is %s: lower the one or raise the other"
                            .formatted(partner.id(), timeout, lease));
        }
    }
}
