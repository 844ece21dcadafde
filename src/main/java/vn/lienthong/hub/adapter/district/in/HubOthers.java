package vn.lienthong.hub.adapter.district.in;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.lookup.FactsOfOthers;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** As the hub knows it now. */
@Component("districtHubOthers")
class HubOthers implements Others {

    private final FactsOfOthers facts;

    HubOthers(FactsOfOthers facts) {
        this.facts = facts;
    }

    @Override
    public Optional<OthersFacts> othersOf(Partner partner, String code) {
        return Optional.ofNullable(facts.find(partner.id(), List.of(code)).get(code));
    }
}
