package vn.lienthong.hub.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;

/** What deliveries carry, read at the moment of sending: so that it is the fold after everything known. */
public interface DeliveryContent {

    /** Reads many at once. A delivery that is missing in the answer has nothing left to say and is skipped. */
    Map<UUID, Content> load(Collection<Wanted> wanted);

    /** The partner calls the dossier so from now on. */
    void learnAlias(long dossierId, String partner, String value);

    /** @param fact id of the fact row */
    record Wanted(UUID delivery, long dossierId, long fact, String partner) {}

    record Content(DossierEvent event, DossierSnapshot dossier) {}
}
