package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Until when a stretch of office time lasts, by the calendar of each unit. Made by {@link OfficeHorizons}.
 *
 * @param elsewhere by the calendar that most go by: for every unit that is not named
 * @param others units by moment, where their own calendar comes to another one
 */
public record Horizon(Instant elsewhere, Map<Instant, Set<String>> others) {

    /** Every moment at which it lasts no longer for some unit. */
    public Set<Instant> ends() {
        Set<Instant> ends = new TreeSet<>(others.keySet());
        ends.add(elsewhere);
        return ends;
    }

    /** For a unit; null: for a dossier whose competent unit is not known. */
    public Instant of(String unit) {
        return others.entrySet().stream()
                .filter(entry -> unit != null && entry.getValue().contains(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(elsewhere);
    }
}
