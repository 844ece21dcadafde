package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of units as of one day.
 *
 * <p>{@link #find} and {@link #all} know only units that exist on the day. {@link #subtree} and {@link #lineage} know
 * every unit: one that has ended stays where it last hung and one that has not begun hangs where it will, because
 * dossiers may still, or already, be counted there, and no sum over a province may lose them.
 */
public interface UnitsAt {

    /** The period that contains the day; empty if the unit does not exist then. */
    Optional<Unit> find(String code);

    /** Every unit that exists on the day, by code. */
    Collection<Unit> all();

    /** The unit itself and everything below it; empty if it is not known. */
    Set<String> subtree(String code);

    /** The unit itself, then the units above it; empty if it is not known. */
    List<String> lineage(String code);

    /** The first later day on which anything is otherwise; empty if there is none. */
    Optional<LocalDate> until();
}
