package vn.lienthong.hub.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tree of units as known now; answers come from memory and are at most a second old after an import elsewhere. */
public interface Units {

    Optional<Unit> find(String code);

    /** The unit itself and everything below it; empty if it is not known. */
    Set<String> subtree(String code);

    /** The unit itself, then the units above it up to the province; empty if it is not known. */
    List<String> lineage(String code);
}
