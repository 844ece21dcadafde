package vn.lienthong.hub.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * One unit with its past and its future: the members of its latest period, all its periods, who took over from it and
 * from whom it took over.
 *
 * @param parent absent at the top
 * @param validTo absent while it exists
 * @param periods each as long as it lasted, the first one first
 */
@Schema(name = "UnitWithPeriods")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitView(
        String code,
        String name,
        Unit.Level level,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<Unit.Successor> successors,
        List<Unit> periods,
        List<Predecessor> predecessors) {

    /**
     * A unit that ended and named this one as its successor.
     *
     * @param fields the fields that came over; empty: all that it gave to nobody else by name
     * @param endedOn its last day
     */
    record Predecessor(String unit, List<String> fields, LocalDate endedOn) {}

    /** @return null if the code is not known */
    static UnitView of(String code, Units units) {
        return units.find(code)
                .map(latest -> new UnitView(
                        latest.code(),
                        latest.name(),
                        latest.level(),
                        latest.parent(),
                        latest.validFrom(),
                        latest.validTo(),
                        latest.successors(),
                        units.periods(code),
                        predecessors(code, units)))
                .orElse(null);
    }

    private static List<Predecessor> predecessors(String code, Units units) {
        return units.codes().stream()
                .flatMap(each -> units.periods(each).stream())
                .flatMap(period -> period.successors().stream()
                        .filter(successor -> successor.unit().equals(code))
                        .map(successor -> new Predecessor(period.code(), successor.fields(), period.validTo())))
                .toList();
    }
}
