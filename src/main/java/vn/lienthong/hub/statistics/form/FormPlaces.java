package vn.lienthong.hub.statistics.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.unit.Heir;

/** At which unit counts what counts at another: at itself, or as of now at the one that has taken over in the field. */
final class FormPlaces {

    private final Map<String, Map<Optional<String>, String>> heirs = new HashMap<>();

    /** @param heirs what ended units are now, if dossiers count by the units of now; else none */
    FormPlaces(List<Heir> heirs) {
        heirs.forEach(heir -> this.heirs
                .computeIfAbsent(heir.unit(), unit -> new HashMap<>())
                .put(Optional.ofNullable(heir.field()), heir.now()));
    }

    /** Whether everything counts at itself. */
    boolean areOwn() {
        return heirs.isEmpty();
    }

    /** @param field null where it is not known */
    String of(String unit, String field) {
        Map<Optional<String>, String> now = heirs.getOrDefault(unit, Map.of());
        return now.getOrDefault(Optional.ofNullable(field), now.getOrDefault(Optional.<String>empty(), unit));
    }

    /** Every unit whose dossiers may count at one of these. */
    Set<String> sources(Set<String> units) {
        Set<String> sources = new HashSet<>(units);
        heirs.forEach((unit, now) -> {
            if (now.values().stream().anyMatch(units::contains)) {
                sources.add(unit);
            }
        });
        return sources;
    }
}
