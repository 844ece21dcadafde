package vn.lienthong.hub.partner;

import java.util.Map;

/** By which partners join and leave while the hub runs. Configured partners never do. */
public interface PartnerAdmission {

    /**
     * Reads what would be {@code hub.partners.<id>.*} of a partner, by the same rules. Nothing changes.
     *
     * @param settings by name, as in {@code connection.base-url}; origins are kept and named where something is wrong
     * @throws PartnerRefusedException with everything that is wrong with the settings alone
     */
    PartnerCandidate read(String id, String kind, Map<String, Object> settings);

    /**
     * Whether it could join now, beside all the others.
     *
     * @throws PartnerRefusedException if the id, a unit or the source is another's, or a rule speaks against it
     */
    void check(PartnerCandidate candidate);

    /**
     * Takes it in, in the place of the partner that joined under its id, if there is one. When it returns, everybody has
     * heard of it.
     *
     * @throws PartnerRefusedException as {@link #check}; nothing has changed
     */
    void admit(PartnerCandidate candidate);

    /** Takes a partner out that was admitted: nobody speaks as it any more, and nothing is planned for it. */
    void dismiss(String id);
}
