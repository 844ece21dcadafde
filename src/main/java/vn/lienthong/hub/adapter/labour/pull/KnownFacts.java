package vn.lienthong.hub.adapter.labour.pull;

import java.util.Collection;
import java.util.Map;

/** What the rows of a partner showed before. */
public interface KnownFacts {

    /** @return by slot; a slot that was never shown is missing */
    Map<String, KnownFact> find(String partner, Collection<String> slots);

    /** Inserts, or replaces what has the same slot. */
    void remember(String partner, Collection<KnownFact> facts);
}
