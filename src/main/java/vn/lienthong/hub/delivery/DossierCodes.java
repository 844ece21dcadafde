package vn.lienthong.hub.delivery;

import java.util.Collection;
import java.util.Map;
import vn.lienthong.hub.security.Caller;

/** What people call dossiers. Deliveries know them by number only. */
public interface DossierCodes {

    /**
     * The number of the dossier that is meant.
     *
     * @param code a code, an alias or the hub's own id
     * @param system whose name it is, or null
     * @throws vn.lienthong.hub.fault.Fault {@code dossier-not-found}, {@code code-ambiguous}
     */
    long find(Caller caller, String code, String system);

    /** Main codes by number; an unknown number is missing. */
    Map<Long, String> codes(Collection<Long> dossiers);
}
