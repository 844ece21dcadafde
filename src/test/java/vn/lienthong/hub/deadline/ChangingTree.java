package vn.lienthong.hub.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Places of which some stand below others: {@code P.x} below {@code P}, until it is said otherwise. */
final class ChangingTree implements CalendarScopes {

    private final NavigableMap<Instant, Map<String, String>> parents;

    ChangingTree() {
        this(new TreeMap<>());
    }

    private ChangingTree(NavigableMap<Instant, Map<String, String>> parents) {
        this.parents = parents;
    }

    /** From a moment on it is known that a place stands below another one. */
    void moved(Instant knownAt, String place, String parent) {
        parents.put(knownAt, Map.of(place, parent));
    }

    @Override
    public List<String> lineage(String unit) {
        for (Map<String, String> moved : parents.descendingMap().values()) {
            if (moved.containsKey(unit)) {
                return List.of(unit, moved.get(unit));
            }
        }
        if (unit.startsWith("P.")) {
            return List.of(unit, "P");
        }
        return unit.startsWith("NEW.") ? List.of() : List.of(unit);
    }

    @Override
    public CalendarScopes asKnown(Instant moment) {
        return new ChangingTree(parents.headMap(moment, true));
    }
}
