package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Field;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.statistics.UnitsAs;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;
import vn.lienthong.hub.unit.UnitsAt;

/**
 * What units and fields are called in one form, and below which unit another stands: by the tree of the period's last day,
 * or of today, as asked; all as known at the moment of the question.
 */
final class FormTree {

    private final FormQuestion question;
    private final FormScope scope;
    private final Units units;
    private final UnitsAt tree;
    private final Map<String, Field> fields;

    /** @param question with its moment */
    FormTree(FormQuestion question, FormScope scope, Units units, Catalogue catalogue) {
        LocalDate last = question.period().to();
        this.question = question;
        this.scope = scope;
        this.units = units.asKnown(question.knownAt());
        this.tree = this.units.at(question.unitsAs() == UnitsAs.THEN ? last : this.units.today());
        this.fields = catalogue.asKnown(question.knownAt()).fields(last);
    }

    /** As it was called then, its last name if it had ended; null if it is not known. */
    String unitName(String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> tree.find(known).or(() -> units.find(known)))
                .map(Unit::name)
                .orElse(null);
    }

    /** Null if it is not known. */
    String fieldName(String code) {
        return Optional.ofNullable(code).map(fields::get).map(Field::name).orElse(null);
    }

    /** The unit in whose row of form 06b counts what counts at a unit. */
    String row(String unit) {
        List<String> lineage = tree.lineage(unit);
        if (question.unit() == null) {
            return lineage.stream()
                    .filter(this::inScope)
                    .reduce((below, above) -> above)
                    .orElse(unit);
        }
        int named = lineage.indexOf(question.unit());
        return named > 0 ? lineage.get(named - 1) : unit;
    }

    /** The part of the scope that makes one row of form 06b. */
    FormScope scope(String row) {
        Set<String> all = new TreeSet<>(units.codes());
        all.add(row);
        CountedUnits everywhere = CountedUnits.of(all);
        return new FormScope(
                        scope.known(),
                        Optional.of(scope.period().orElse(everywhere)),
                        Optional.of(scope.dayBefore().orElse(everywhere)))
                .only(unit -> row(unit).equals(row));
    }

    private boolean inScope(String unit) {
        return scope.period().map(counted -> counted.codes().contains(unit)).orElse(true);
    }
}
