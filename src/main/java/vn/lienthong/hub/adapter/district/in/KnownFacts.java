package vn.lienthong.hub.adapter.district.in;

import java.util.Collection;
import java.util.List;

/** What partners said before, without the data. */
public interface KnownFacts {

    /**
     * @param code the partner's code of the dossier
     * @return in the order in which they happened
     */
    List<KnownFact> find(String partner, String code);

    /** Those of a known id are replaced. */
    void remember(String partner, String code, Collection<KnownFact> facts);
}
