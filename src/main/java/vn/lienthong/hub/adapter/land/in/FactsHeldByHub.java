package vn.lienthong.hub.adapter.land.in;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.lookup.FactsOfOthers;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;

/** Asks the hub. */
@Component("landFactsHeldByHub")
class FactsHeldByHub implements HeldFacts {

    private final FactsOfOthers facts;

    FactsHeldByHub(FactsOfOthers facts) {
        this.facts = facts;
    }

    @Override
    public OthersFacts find(String partner, String code) {
        return facts.find(partner, List.of(code)).get(code);
    }
}
