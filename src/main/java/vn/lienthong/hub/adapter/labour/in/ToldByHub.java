package vn.lienthong.hub.adapter.labour.in;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.lookup.FactsOfOthers;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** What the hub holds from others is what it tells, or has told, the partner. */
@Component("labourToldByHub")
class ToldByHub implements Told {

    private final FactsOfOthers facts;

    ToldByHub(FactsOfOthers facts) {
        this.facts = facts;
    }

    @Override
    public Map<String, OthersFacts> dossiers(Partner partner, Collection<String> codes) {
        return facts.find(partner.id(), codes);
    }
}
