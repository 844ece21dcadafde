package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lienthong.hub.unit.Units;
import vn.lienthong.hub.unit.UnitsAt;

/**
 * The units at which dossiers are counted.
 *
 * @param always the whole period long
 * @param stays for a part of the period only, because the tree changed within it
 */
public record CountedUnits(Set<String> always, List<Stay> stays) {

    /**
     * A unit counted only for dossiers whose day lies here: the day of the finish, or the last of the period.
     *
     * @param since null: from the beginning
     * @param until exclusive; null: to the end
     */
    public record Stay(String unit, LocalDate since, LocalDate until) {

        boolean contains(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
        }
    }

    public static CountedUnits of(Collection<String> units) {
        return new CountedUnits(Set.copyOf(units), List.of());
    }

    /** A unit with everything below it, on each day of a period as the tree stood then. */
    public static CountedUnits below(String unit, Period period, Units units, Predicate<String> visible) {
        Map<String, List<Stay>> stays = new LinkedHashMap<>();
        int slices = 0;
        Optional<LocalDate> next = Optional.of(period.from());
        while (next.isPresent() && !next.get().isAfter(period.to())) {
            LocalDate day = next.get();
            UnitsAt tree = units.at(day);
            next = tree.until();
            LocalDate since = slices == 0 ? null : day;
            LocalDate until = next.orElse(null);
            slices++;
            tree.subtree(unit).stream().filter(visible).forEach(each -> stays.computeIfAbsent(
                            each, any -> new ArrayList<>())
                    .add(new Stay(each, since, until)));
        }
        Set<String> always = new HashSet<>();
        List<Stay> partial = new ArrayList<>();
        for (List<Stay> ofUnit : stays.values()) {
            if (ofUnit.size() == slices) {
                always.add(ofUnit.get(0).unit());
            } else {
                partial.addAll(ofUnit);
            }
        }
        return new CountedUnits(Set.copyOf(always), List.copyOf(partial));
    }

    /** Whether a dossier counts that is at a unit on a day: that of its finish, or the last of the period. */
    public boolean holds(String unit, LocalDate day) {
        return always.contains(unit)
                || stays.stream().anyMatch(stay -> stay.unit().equals(unit) && stay.contains(day));
    }

    /** Those of them that fit. */
    public CountedUnits only(Predicate<String> wanted) {
        return new CountedUnits(
                always.stream().filter(wanted).collect(Collectors.toSet()),
                stays.stream().filter(stay -> wanted.test(stay.unit())).toList());
    }

    /** All of them, whenever. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>(always);
        stays.forEach(stay -> codes.add(stay.unit()));
        return codes;
    }
}
