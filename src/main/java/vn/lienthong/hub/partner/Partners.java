package vn.lienthong.hub.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The partners of this hub. */
public interface Partners {

    Collection<Partner> all();

    Optional<Partner> find(String id);

    List<Partner> ofKind(String kind);

    /** The partner that speaks as {@code source}, or as a path below it. */
    Optional<Partner> bySource(String source);

    /**
     * The system of a unit: the partner that names the unit, else the one that names the nearest unit above it, above it
     * today before above it earlier; else, of a unit that ended, the system of its successor. A partner whose only ground
     * is an ability names no units.
     */
    Optional<Partner> serving(String unit);

    /**
     * The system of what a unit is today: that of its successor once it has ended, its own if that one has none.
     *
     * @param field code of the field in whose name it is asked, because a unit may have several successors; or null
     */
    Optional<Partner> servingNow(String unit, String field);
}
