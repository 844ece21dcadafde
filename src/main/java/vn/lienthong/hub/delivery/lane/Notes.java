package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Notes what attempts have shown of their partners: its breaker, the calls that it bears, what it asked for. */
@Component
public class Notes {

    private final Breakers breakers;
    private final Partners partners;
    private final Backoff backoff;
    private final GoneRule goneRule;
    private final DeliveryProperties.Breaker properties;

    public Notes(
            Breakers breakers, Partners partners, Backoff backoff, GoneRule goneRule, DeliveryProperties properties) {
        this.breakers = breakers;
        this.partners = partners;
        this.backoff = backoff;
        this.goneRule = goneRule;
        this.properties = properties.breaker();
    }

    /**
     * Inside the transaction that records the attempts, after the lanes are locked.
     *
     * @param known how the partners were doing before
     */
    List<BreakerChange> note(Collection<Attempt> attempts, Map<String, PartnerHealth> known, Instant now) {
        Map<String, PartnerSigns> signs = new TreeMap<>();
        attempts.stream()
                .collect(Collectors.groupingBy(attempt -> attempt.claim().partner()))
                .forEach((partner, each) -> signs.put(partner, PartnerSigns.of(each, backoff, now)));
        signs.entrySet().removeIf(each -> each.getValue().good() && isWell(known.get(each.getKey())));
        return signs.isEmpty() ? List.of() : change(signs, now);
    }

    private static boolean isWell(PartnerHealth health) {
        return health == null || health.untouched();
    }

    private List<BreakerChange> change(Map<String, PartnerSigns> signs, Instant now) {
        Map<String, PartnerHealth> before = breakers.lock(signs.keySet());
        List<PartnerHealth> after = new ArrayList<>();
        signs.forEach((partner, shown) ->
                after.add(before.get(partner).after(shown, most(partner), properties, backoff, now)));
        breakers.write(after);
        goneRule.apply(after, now);
        return after.stream()
                .filter(health -> health.breaker().open()
                        != before.get(health.partner()).breaker().open())
                .map(health ->
                        new BreakerChange(health.partner(), health.breaker().open()))
                .toList();
    }

    private int most(String partner) {
        return partners.find(partner)
                .map(Partner::connection)
                .map(Partner.Connection::inFlight)
                .orElse(1);
    }
}
