package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.unit.Heir;

/** At which unit a dossier counts, and whether that lies in the scope of a question. */
final class FormPlaces {

    private final FormScope scope;
    private final Map<String, Map<Optional<String>, String>> heirs = new HashMap<>();

    /** @param heirs what ended units are now, if dossiers count by the units of now; else none */
    FormPlaces(FormScope scope, List<Heir> heirs) {
        this.scope = scope;
        heirs.forEach(heir -> this.heirs
                .computeIfAbsent(heir.unit(), unit -> new HashMap<>())
                .put(Optional.ofNullable(heir.field()), heir.now()));
    }

    String of(Dossier dossier) {
        String unit = dossier.competentUnit();
        Map<Optional<String>, String> now = heirs.getOrDefault(unit, Map.of());
        return now.getOrDefault(dossier.fieldCode(), now.getOrDefault(Optional.empty(), unit));
    }

    /** @param last day of the period: that on which an unfinished one counts */
    boolean inPeriod(Dossier dossier, LocalDate last) {
        return holds(scope.period(), dossier, last);
    }

    boolean onDayBefore(Dossier dossier, LocalDate day) {
        return holds(scope.dayBefore(), dossier, day);
    }

    /** Every unit at which a dossier may have been competent that counts in the scope; empty for all. */
    Optional<Set<String>> sources() {
        if (scope.period().isEmpty() || scope.dayBefore().isEmpty()) {
            return Optional.empty();
        }
        Set<String> sources = new HashSet<>(scope.period().get().codes());
        sources.addAll(scope.dayBefore().get().codes());
        heirs.forEach((unit, now) -> {
            if (now.values().stream().anyMatch(sources::contains)) {
                sources.add(unit);
            }
        });
        return Optional.of(sources);
    }

    private boolean holds(Optional<CountedUnits> units, Dossier dossier, LocalDate last) {
        Instant finish = dossier.milestones().finishedAt();
        LocalDate day = finish == null ? last : LocalDate.ofInstant(finish, VietnamTime.OFFSET);
        return units.map(counted -> counted.holds(of(dossier), day)).orElse(true);
    }
}
