package vn.lienthong.hub.statistics;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Field;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** What a group is called; a field by one of its procedures, as the catalogue had it at the end of the period. */
@Component
class GroupNames {

    private final Units units;
    private final Catalogue catalogue;

    GroupNames(Units units, Catalogue catalogue) {
        this.units = units;
        this.catalogue = catalogue;
    }

    /** @return null if it is not known */
    String of(OnTimeQuestion question, OnTimeCounts.Line line) {
        String key = line.figures().key();
        if (key == null) {
            return null;
        }
        return switch (question.grouping()) {
            case UNIT -> units.find(key).map(Unit::name).orElse(null);
            case FIELD ->
                catalogue
                        .find(line.procedureCode(), question.period().to())
                        .map(Procedure::field)
                        .filter(field -> field.code().equals(key))
                        .map(Field::name)
                        .orElse(null);
        };
    }
}
