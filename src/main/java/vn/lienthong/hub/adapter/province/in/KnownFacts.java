package vn.lienthong.hub.adapter.province.in;

import java.util.Collection;
import java.util.List;

/** What the records of a partner said before. */
public interface KnownFacts {

    /** Those with one of these ids or in one of these slots. */
    List<KnownFact> find(String partner, Collection<String> ids, Collection<String> slots);

    /** Inserts, or replaces what has the same id. */
    void remember(String partner, Collection<KnownFact> facts);
}
