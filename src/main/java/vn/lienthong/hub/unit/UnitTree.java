package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All units as of one day, as known at one moment. */
final class UnitTree implements UnitsAt {

    private final LocalDate day;
    private final LocalDate until;
    private final Map<String, Unit> placed = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Set<String>> subtrees = new ConcurrentHashMap<>();

    UnitTree(UnitPeriods periods, LocalDate day) {
        this.day = day;
        this.until = periods.changes().higher(day);
        periods.codes().forEach(code -> {
            Unit unit = periods.inForce(code, day);
            placed.put(code, unit);
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(code);
            }
        });
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(placed.get(code)).filter(unit -> unit.validOn(day));
    }

    @Override
    public Collection<Unit> all() {
        return placed.values().stream().filter(unit -> unit.validOn(day)).toList();
    }

    @Override
    public Set<String> subtree(String code) {
        return placed.containsKey(code) ? subtrees.computeIfAbsent(code, this::collect) : Set.of();
    }

    private Set<String> collect(String code) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    @Override
    public List<String> lineage(String code) {
        Set<String> upwards = new LinkedHashSet<>();
        Unit unit = placed.get(code);
        while (unit != null && upwards.add(unit.code())) {
            unit = placed.get(unit.parent());
        }
        return List.copyOf(upwards);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
