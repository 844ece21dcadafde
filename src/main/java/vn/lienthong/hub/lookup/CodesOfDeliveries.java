package vn.lienthong.hub.lookup;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DossierCodes;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.security.Caller;

/** Lets operators of deliveries speak of dossiers as everybody else does. */
@Component
class CodesOfDeliveries implements DossierCodes {

    private final DossierLookup lookup;
    private final DossierReader dossiers;

    CodesOfDeliveries(DossierLookup lookup, DossierReader dossiers) {
        this.lookup = lookup;
        this.dossiers = dossiers;
    }

    @Override
    public long find(Caller caller, String code, String system) {
        return lookup.find(caller, code, system).id();
    }

    @Override
    public Map<Long, String> codes(Collection<Long> ids) {
        return dossiers.codes(ids);
    }
}
