package vn.lienthong.hub.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One line of a unit file, read as a unit; members that do not fit are null and among the findings. */
final class UnitLine {

    private static final int LONGEST_NAME = 300;

    private UnitLine() {}

    static Unit read(CheckedJson line) {
        line.allowOnly("code", "name", "level", "parent", "validFrom", "validTo", "successors");
        LocalDate validFrom = line.date("validFrom");
        LocalDate validTo = line.optionalDate("validTo");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            line.fault("validTo", "must not lie before validFrom");
        }
        return new Unit(
                line.code("code"),
                line.text("name", LONGEST_NAME),
                line.oneOf("level", Unit.Level.class),
                line.optionalCode("parent"),
                validFrom,
                validTo,
                successors(line));
    }

    private static List<Unit.Successor> successors(CheckedJson line) {
        List<Unit.Successor> successors = new ArrayList<>();
        for (CheckedJson successor : line.objects("successors")) {
            successor.allowOnly("unit", "fields");
            successors.add(new Unit.Successor(successor.code("unit"), List.copyOf(successor.codes("fields"))));
        }
        return List.copyOf(successors);
    }
}
