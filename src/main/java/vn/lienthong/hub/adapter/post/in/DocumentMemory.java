package vn.lienthong.hub.adapter.post.in;

import java.util.Collection;
import java.util.Map;

/** What the documents of a partner said before. */
public interface DocumentMemory {

    /** @return by slot; what is not known is missing */
    Map<String, Remembered> find(String partner, Collection<String> slots);

    /** Inserts, or replaces what has the same slot. */
    void remember(String partner, Collection<Remembered> facts);
}
