package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Field;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/**
 * What units, procedures and fields are called in an answer: as they were called at the end of its period, or, by the
 * units as of now, as units are called today. Null where a name is not known.
 */
public final class GroupNames {

    private final Units units;
    private final Catalogue catalogue;
    private final LocalDate unitsOn;
    private final LocalDate end;

    GroupNames(Units units, Catalogue catalogue, PeriodQuestion question) {
        this.units = units;
        this.catalogue = catalogue;
        this.end = question.period().to();
        this.unitsOn = question.unitsAs() == UnitsAs.THEN ? end : units.today();
    }

    /** Its last name if it had ended by then. */
    public String ofUnit(String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> units.at(unitsOn).find(known).or(() -> units.find(known)))
                .map(Unit::name)
                .orElse(null);
    }

    public String ofProcedure(String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> catalogue.find(known, end))
                .map(Procedure::name)
                .orElse(null);
    }

    /** @param procedureCode of one of its procedures, which tells the name */
    public String ofField(String code, String procedureCode) {
        return Optional.ofNullable(procedureCode)
                .flatMap(known -> catalogue.find(known, end))
                .map(Procedure::field)
                .filter(field -> field.code().equals(code))
                .map(Field::name)
                .orElse(null);
    }
}
