package vn.lienthong.hub.adapter.labour.in;

import java.util.Collection;
import java.util.Map;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/** What the hub knows of dossiers without that partner: what it told it, or holds from others. */
@FunctionalInterface
public interface Told {

    /**
     * @param codes as the partner writes them
     * @return by code; a code that no dossier has is missing
     */
    Map<String, OthersFacts> dossiers(Partner partner, Collection<String> codes);
}
