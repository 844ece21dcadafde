package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Succession by the periods of the units. */
final class PeriodSuccession implements Succession {

    private final UnitPeriods periods;

    PeriodSuccession(UnitPeriods periods) {
        this.periods = periods;
    }

    @Override
    public Meaning meant(String code, String field, LocalDate day) {
        Unit unit = periods.inForce(code, day);
        if (unit == null || !unit.endedBefore(day)) {
            return Meaning.itself(code);
        }
        String heir = heir(code, field, day, new HashSet<>());
        return heir == null ? new Meaning(code, Meaning.Kind.UNCLEAR) : new Meaning(heir, Meaning.Kind.SUCCESSOR);
    }

    /**
     * @param passed the units on the way here; a way that comes back to one of them leads nowhere
     * @return null if it cannot be decided
     */
    private String heir(String code, String field, LocalDate day, Set<String> passed) {
        Unit unit = periods.inForce(code, day);
        if (unit == null || !unit.endedBefore(day)) {
            return code;
        }
        if (!passed.add(code)) {
            return null;
        }
        Set<String> heirs = new HashSet<>();
        takers(unit, field).forEach(taker -> heirs.add(heir(taker, field, day, new HashSet<>(passed))));
        return heirs.size() == 1 ? heirs.iterator().next() : null;
    }

    private static List<String> takers(Unit unit, String field) {
        List<String> named = unit.successors().stream()
                .filter(successor -> successor.fields().contains(field == null ? "" : field))
                .map(Unit.Successor::unit)
                .toList();
        return !named.isEmpty()
                ? named
                : unit.successors().stream()
                        .filter(successor -> successor.fields().isEmpty())
                        .map(Unit.Successor::unit)
                        .toList();
    }

    /** As {@link Units#heirs}. */
    List<Heir> heirs(LocalDate day) {
        List<Heir> heirs = new ArrayList<>();
        for (String code : periods.codes()) {
            if (periods.inForce(code, day).endedBefore(day)) {
                Set<String> fields = new TreeSet<>();
                gatherFields(code, day, fields, new HashSet<>());
                fields.forEach(field ->
                        heirs.add(new Heir(code, field, meant(code, field, day).unit())));
                heirs.add(new Heir(code, null, meant(code, null, day).unit()));
            }
        }
        return List.copyOf(heirs);
    }

    private void gatherFields(String code, LocalDate day, Set<String> fields, Set<String> passed) {
        Unit unit = periods.inForce(code, day);
        if (unit != null && unit.endedBefore(day) && passed.add(code)) {
            unit.successors().forEach(successor -> {
                fields.addAll(successor.fields());
                gatherFields(successor.unit(), day, fields, passed);
            });
        }
    }
}
