package vn.lienthong.hub.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units as known now, or as they were known at a moment ({@link #asKnown}); answers come from memory and are at most a
 * second old after an import elsewhere.
 *
 * <p>What names no day goes by the latest period of each unit, and includes units that have ended or have not begun.
 */
public interface Units extends Succession {

    /** The latest period of a unit. */
    Optional<Unit> find(String code);

    /** The unit itself and everything below it; empty if it is not known. */
    Set<String> subtree(String code);

    /** The unit itself, then the units above it up to the province; empty if it is not known. */
    List<String> lineage(String code);

    /** All periods of a unit, the first one first, each as long as it lasted; empty if it is not known. */
    List<Unit> periods(String code);

    /** Every code that is known, in whatever period. */
    Set<String> codes();

    /** The tree as it stood, or will stand, on a day. */
    UnitsAt at(LocalDate day);

    /** What the units that have ended by a day are on it: one line for each field in which they are told apart. */
    List<Heir> heirs(LocalDate day);

    /** The day in Vietnam that "now" means. */
    LocalDate today();

    /**
     * The units as this node knew them at a moment, by what was imported up to and including then. They never change; on
     * that day they are "today". Without any unit, if the moment lies before the first import.
     *
     * @param moment one that lies ahead, or after that as of which these are known, is taken for the latter
     */
    Units asKnown(Instant moment);
}
