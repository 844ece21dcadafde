package vn.lienthong.hub.adapter.district.in;

import java.util.Optional;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** What the hub holds of a dossier from others than a partner: what it told it, or will tell. */
@FunctionalInterface
public interface Others {

    /** @param code as the partner knows the dossier */
    Optional<OthersFacts> othersOf(Partner partner, String code);
}
