package vn.lienthong.hub.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Some units, and what they have taken over from units that ended.
 *
 * @param units in whatever field
 * @param inherited from units that are none of these; without those that came over whole, which are among {@code units}
 */
public record UnitScope(Set<String> units, List<Inherited> inherited) {

    public static final UnitScope NONE = new UnitScope(Set.of(), List.of());

    /**
     * Units that ended, as far as their work in certain fields came over.
     *
     * @param others false: in these fields; true: in every field but these
     */
    public record Inherited(Set<String> units, Set<String> fields, boolean others) {}

    private record Fields(Set<String> fields, boolean others) {}

    /**
     * @param heirs all lines of each unit that has ended
     * @param taker whether a unit is one of those that take over
     */
    public static UnitScope of(Set<String> units, Collection<Heir> heirs, Predicate<String> taker) {
        Map<String, List<Heir>> byUnit = new TreeMap<>();
        heirs.forEach(heir ->
                byUnit.computeIfAbsent(heir.unit(), unit -> new ArrayList<>()).add(heir));
        Map<Fields, Set<String>> shares = new LinkedHashMap<>();
        byUnit.forEach((unit, lines) -> {
            Fields share = share(lines, taker);
            if (share.others || !share.fields.isEmpty()) {
                shares.computeIfAbsent(share, any -> new TreeSet<>()).add(unit);
            }
        });
        Set<String> whole = new TreeSet<>(units);
        List<Inherited> inherited = new ArrayList<>();
        shares.forEach((share, ended) -> {
            if (share.others && share.fields.isEmpty()) {
                whole.addAll(ended);
            } else {
                inherited.add(new Inherited(ended, share.fields, share.others));
            }
        });
        return new UnitScope(whole, List.copyOf(inherited));
    }

    private static Fields share(List<Heir> lines, Predicate<String> taker) {
        Set<String> taken = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        boolean others = false;
        for (Heir line : lines) {
            boolean comesOver = !line.now().equals(line.unit()) && taker.test(line.now());
            if (line.field() == null) {
                others = comesOver;
            } else {
                (comesOver ? taken : left).add(line.field());
            }
        }
        return new Fields(others ? left : taken, others);
    }
}
