package vn.lienthong.hub.delivery.lane;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** When a lane is parked, or a delivery given up, as its partner declares. */
@Component
public class ParkingRule {

    private final Partners partners;
    private final Duration parkAfter;

    public ParkingRule(Partners partners, DeliveryProperties properties) {
        this.partners = partners;
        this.parkAfter = properties.parkAfter();
    }

    boolean skipsRefused(String partner) {
        return of(partner).onRefusal() == Partner.Parking.OnRefusal.SKIP;
    }

    /**
     * Whether a lane that has just failed again has failed for too long. While the partner is away it is not the lane that
     * fails: neither that time counts nor a probe's failure.
     */
    boolean isOver(Claim claim, PartnerHealth health, Instant failingSince, Instant now) {
        Duration after = of(claim.partner()).after();
        return !claim.probe()
                && !health.breaker().open()
                && !health.failingSince(failingSince)
                        .plus(after == null ? parkAfter : after)
                        .isAfter(now);
    }

    private Partner.Parking of(String partner) {
        return partners.find(partner).map(Partner::parking).orElse(Partner.Parking.USUAL);
    }
}
