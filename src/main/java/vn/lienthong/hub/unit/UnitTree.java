package vn.lienthong.hub.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All units as known at one moment. */
final class UnitTree {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, Set<String>> subtrees = new ConcurrentHashMap<>();

    /** @param all without circles */
    UnitTree(Collection<Unit> all) {
        all.forEach(unit -> {
            units.put(unit.code(), unit);
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(unit.code());
            }
        });
    }

    Unit find(String code) {
        return units.get(code);
    }

    Collection<Unit> all() {
        return Collections.unmodifiableCollection(units.values());
    }

    Set<String> subtree(String code) {
        return units.containsKey(code) ? subtrees.computeIfAbsent(code, this::collect) : Set.of();
    }

    private Set<String> collect(String code) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            found.add(next);
            open.addAll(children.getOrDefault(next, List.of()));
        }
        return Collections.unmodifiableSet(found);
    }

    List<String> lineage(String code) {
        List<String> upwards = new ArrayList<>();
        for (Unit unit = units.get(code); unit != null; unit = units.get(unit.parent())) {
            upwards.add(unit.code());
        }
        return upwards;
    }
}
