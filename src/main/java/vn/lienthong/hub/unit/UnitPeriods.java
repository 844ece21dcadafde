package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The periods of every unit, by code, in order; a period ends the day before the next one begins, or earlier. */
final class UnitPeriods {

    private final Map<String, List<Unit>> byCode = new LinkedHashMap<>();
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    /** @param rows one for each code and first day; of two, the later in order holds */
    UnitPeriods(Collection<Unit> rows) {
        Map<String, TreeMap<LocalDate, Unit>> sorted = new TreeMap<>();
        rows.forEach(row ->
                sorted.computeIfAbsent(row.code(), code -> new TreeMap<>()).put(row.validFrom(), row));
        sorted.forEach((code, periods) -> byCode.put(code, clipped(List.copyOf(periods.values()))));
        byCode.values()
                .forEach(periods -> periods.forEach(period -> {
                    changes.add(period.validFrom());
                    if (period.validTo() != null) {
                        changes.add(period.validTo().plusDays(1));
                    }
                }));
    }

    private static List<Unit> clipped(List<Unit> periods) {
        List<Unit> clipped = new ArrayList<>();
        for (int i = 0; i < periods.size() - 1; i++) {
            LocalDate next = periods.get(i + 1).validFrom();
            clipped.add(periods.get(i).endingBy(next.minusDays(1)));
        }
        clipped.add(periods.get(periods.size() - 1));
        return List.copyOf(clipped);
    }

    List<Unit> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** Every day on which a period begins, or the first one after it ended. */
    NavigableSet<LocalDate> changes() {
        return Collections.unmodifiableNavigableSet(changes);
    }

    /** The last period that has begun, ended or not; the first one before that; null for an unknown code. */
    Unit inForce(String code, LocalDate day) {
        List<Unit> periods = byCode.get(code);
        if (periods == null) {
            return null;
        }
        int last = periods.size() - 1;
        while (last > 0 && periods.get(last).validFrom().isAfter(day)) {
            last--;
        }
        return periods.get(last);
    }

    Unit latest(String code) {
        return inForce(code, LocalDate.MAX);
    }

    boolean exists(String code, LocalDate day) {
        Unit period = inForce(code, day);
        return period != null && period.validOn(day);
    }
}
