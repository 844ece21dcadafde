package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.partner.Partner;

/**
 * What the hub knows of a partner's rows without that partner: what it told it, or holds from others. A row that only
 * says the same again is a confirmation and goes no further.
 */
public interface Told {

    /**
     * @param rows at most one page of rows
     * @return by {@link RowNames#id}; a row is missing if the hub has no such dossier
     */
    Map<String, Dossier> dossiers(Partner partner, Collection<RowNames> rows);

    /**
     * The names of a row, any of which may lead to the dossier.
     *
     * @param id the vendor's id of the row: an alias in the partner's system
     * @param code the partner's own main code; null if it has none
     * @param nationCode the code of the nation; null if it has none
     */
    record RowNames(String id, String code, String nationCode) {}

    /**
     * @param facts those that count now (corrected, not annulled) and were <em>not</em> said by this partner
     * @param dueAt the current due time, as deliveries carry it; null if there is none
     */
    record Dossier(List<KnownFact> facts, Instant dueAt) {

        /** Of a dossier that the hub does not know. */
        static final Dossier NONE = new Dossier(List.of(), null);

        public Dossier {
            facts = List.copyOf(facts);
        }
    }

    /**
     * @param time when it happened
     * @param promisedAt the appointment that it names, null if none
     * @param text its reason, else its note, else its stage; null if none
     */
    record KnownFact(FactType type, Instant time, Instant promisedAt, String text) {}
}
