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
     * is an ability names no units. Of several that share the unit the first.
     */
    Optional<Partner> serving(String unit);

    /**
     * The system of what a unit is today: that of its successor once it has ended, its own if that one has none. Of
     * several that share it the first.
     *
     * @param field code of the field in whose name it is asked, because a unit may have several successors; or null
     */
    Optional<Partner> servingNow(String unit, String field);

    /**
     * All systems of a unit, as {@link #serving}. A unit has several only where they part its dossiers by field or date of
     * reception, as the two ministries do that took over from one in 2025.
     */
    default List<Partner> sharing(String unit) {
        return serving(unit).map(List::of).orElse(List.of());
    }

    /** All systems of what a unit is today, as {@link #servingNow}. */
    default List<Partner> sharingNow(String unit, String field) {
        return servingNow(unit, field).map(List::of).orElse(List.of());
    }
}
