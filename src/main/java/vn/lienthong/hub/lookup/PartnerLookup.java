package vn.lienthong.hub.lookup;

import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.partner.Partner;

/** For adapters of partners that ask for a dossier in their own dialect: the whole dossier, with personal data. */
public interface PartnerLookup {

    /**
     * @param code as the partner writes it: a code of the nation, its own, or another name of the dossier
     * @return as the partner would be told it
     * @throws vn.lienthong.hub.fault.Fault {@code dossier-not-found} if there is none to which the partner is party;
     *     {@code code-ambiguous} if there are several
     */
    DossierSnapshot find(Partner partner, String code);
}
