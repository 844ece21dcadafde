package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * As it was called at the end of the period, or is today, as asked; its last name if it had ended by then.
     *
     * @return null if it is not known
     */
    String ofUnit(OnTimeQuestion question, String code) {
        LocalDate day = question.unitsAs() == UnitsAs.THEN ? question.period().to() : units.today();
        return Optional.ofNullable(code)
                .flatMap(known -> units.at(day).find(known).or(() -> units.find(known)))
                .map(Unit::name)
                .orElse(null);
    }

    /** @return null if it is not known */
    String of(OnTimeQuestion question, OnTimeCounts.Line line) {
        String key = line.figures().key();
        if (key == null) {
            return null;
        }
        return switch (question.grouping()) {
            case UNIT -> ofUnit(question, key);
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
