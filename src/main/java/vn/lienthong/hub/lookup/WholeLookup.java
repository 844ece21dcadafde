package vn.lienthong.hub.lookup;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.WholeFacts;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.security.Caller;

/** Finds as the look-up over HTTP does, by the same rule of sight. */
@Component
class WholeLookup implements PartnerLookup {

    private final DossierLookup lookup;
    private final WholeFacts facts;

    WholeLookup(DossierLookup lookup, WholeFacts facts) {
        this.lookup = lookup;
        this.facts = facts;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DossierSnapshot find(Partner partner, String code) {
        return facts.snapshot(lookup.find(new Caller(partner.id(), partner, false), code, null));
    }
}
