package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** The units as they would be after an import, and the lines of its file. */
final class UnitDraft {

    private final Map<CheckedJson, Unit> lines;
    private final Set<String> codes = new HashSet<>();
    private final UnitPeriods periods;

    /**
     * @param lines as read; members that could not be read are null
     * @param known every period that is known already
     */
    UnitDraft(Map<CheckedJson, Unit> lines, Collection<Unit> known) {
        this.lines = lines;
        List<Unit> all = new ArrayList<>(known);
        lines.values().stream().filter(UnitDraft::hasPlace).forEach(all::add);
        this.periods = new UnitPeriods(all);
        codes.addAll(periods.codes());
        lines.values().stream().map(Unit::code).filter(Objects::nonNull).forEach(codes::add);
    }

    private static boolean hasPlace(Unit unit) {
        return unit.code() != null && unit.validFrom() != null;
    }

    UnitPeriods periods() {
        return periods;
    }

    /** Whether a unit is known or in the file, readable or not. */
    boolean knows(String code) {
        return codes.contains(code);
    }

    void forEachLine(BiConsumer<CheckedJson, Unit> rule) {
        lines.forEach(rule);
    }

    /** The period that a line describes, as long as it would last; null if the line cannot be read. */
    Unit periodOf(Unit line) {
        return hasPlace(line)
                ? periods.of(line.code()).stream()
                        .filter(period -> period.validFrom().equals(line.validFrom()))
                        .findFirst()
                        .orElseThrow()
                : null;
    }

    /** The periods that are not in the file. */
    List<Unit> others() {
        Set<List<Object>> inFile = new HashSet<>();
        lines.values().forEach(line -> {
            if (hasPlace(line)) {
                inFile.add(List.of(line.code(), line.validFrom()));
            }
        });
        return periods.codes().stream()
                .flatMap(code -> periods.of(code).stream())
                .filter(period -> !inFile.contains(List.of(period.code(), period.validFrom())))
                .toList();
    }

    /** Says a fault of a period that is not in the file on the line of the unit that causes it, if that is in the file. */
    void faultAtCause(String cause, LocalDate day, String message) {
        lines.entrySet().stream()
                .filter(line -> cause.equals(line.getValue().code()))
                .filter(line -> line.getValue().validFrom() != null)
                .max(Comparator.comparing((Map.Entry<CheckedJson, Unit> line) ->
                                !line.getValue().validFrom().isAfter(day))
                        .thenComparing(line -> line.getValue().validFrom()))
                .ifPresent(line -> line.getKey()
                        .fault(line.getValue().validFrom().isAfter(day) ? "validFrom" : "validTo", message));
    }
}
