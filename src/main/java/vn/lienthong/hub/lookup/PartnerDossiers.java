package vn.lienthong.hub.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.partner.Partner;

/**
 * For adapters of partners that ask instead of being told: whole dossiers, those that the partner may see and no others.
 * A dossier that was not received yet (UNKNOWN) is shown to nobody.
 */
public interface PartnerDossiers {

    /** By the names that the look-up of one dossier knows; in as many statements for a hundred as for one. */
    Named named(Partner asker, Collection<String> codes);

    /**
     * What changed since a cursor: complete, also while others are being accepted; a dossier again after each further
     * change.
     *
     * @param cursor of the answer before; null or empty for the beginning
     * @param limit how many dossiers at most
     * @throws vn.lienthong.hub.fault.Fault {@code invalid-parameter} if the cursor is none
     */
    Changes changes(Partner asker, String cursor, int limit);

    /**
     * @param found by the code asked for; one that leads to no dossier that the partner may see is missing
     * @param ambiguous codes that several systems use for different dossiers
     */
    record Named(Map<String, AskedDossier> found, Set<String> ambiguous) {}

    /** @param cursor for the next question; the same if nothing has changed */
    record Changes(List<AskedDossier> dossiers, String cursor) {}
}
