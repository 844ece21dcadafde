package vn.lienthong.hub.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was, is and will be told to whom. Read only. */
public interface Deliveries {

    /**
     * All deliveries of a dossier, by sequence; those of a dossier that was merged into it are among them, with the
     * sequence that they had there.
     */
    List<DeliveryView> ofDossier(long dossierId);

    /**
     * The facts that each partner was told of each dossier, in one query.
     *
     * @return for each of {@code recipients} the ids of the fact rows that were DELIVERED; an empty set if none
     */
    Map<Recipient, Set<Long>> toldFacts(Collection<Recipient> recipients);

    /** One partner that hears of one dossier. */
    record Recipient(long dossierId, String partner) {}
}
