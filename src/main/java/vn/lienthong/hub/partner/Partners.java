package vn.lienthong.hub.partner;

import java.time.LocalDate;
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
     * The system of a unit: the partner that names the unit, else the one that names the nearest unit above it. A
     * partner whose only ground is an ability names no units. Of several that share the unit the first.
     */
    Optional<Partner> serving(String unit);

    /**
     * All systems of a unit. A unit has several only where they part its dossiers by field or date of reception, as the
     * two ministries do that took over from one in 2025.
     */
    default List<Partner> sharing(String unit) {
        return serving(unit).map(List::of).orElse(List.of());
    }

    /** Whether a partner is a system of that unit. */
    default boolean serves(Partner partner, String unit) {
        return sharing(unit).stream().anyMatch(system -> system.id().equals(partner.id()));
    }

    /**
     * The system of a unit for one dossier. What none of several takes goes to the first whose dates hold, so that it is
     * refused where somebody sees it, and not forgotten.
     *
     * @param field see {@link Partner#takes}
     * @param receivedOn see {@link Partner.Reception#holds}
     */
    default Optional<Partner> serving(String unit, String field, LocalDate receivedOn) {
        List<Partner> systems = sharing(unit);
        return systems.stream()
                .filter(system -> system.takes(field, receivedOn))
                .findFirst()
                .or(() -> systems.stream()
                        .filter(system -> system.reception().holds(receivedOn))
                        .findFirst())
                .or(() -> systems.stream().findFirst());
    }
}
