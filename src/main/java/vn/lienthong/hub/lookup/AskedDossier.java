package vn.lienthong.hub.lookup;

import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.Fact;

/**
 * A dossier as a partner that asks is told it: whole, with personal data, as far as it is not purged.
 *
 * @param last the fact that happened last, of those that count
 */
public record AskedDossier(DossierSnapshot dossier, Fact last) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "AskedDossier[" + dossier.state() + "]";
    }
}
