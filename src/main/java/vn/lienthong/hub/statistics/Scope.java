package vn.lienthong.hub.statistics;

import java.util.HashMap;
import java.util.Map;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.unit.Units;

/**
 * By what one question of one caller is answered: everything as known at one moment, so that it is answered the same
 * again. Made by {@link Scopes}.
 *
 * @param units as known then
 * @param catalogue as known then
 * @param places where dossiers count, as far as the caller may see it
 */
public record Scope(PeriodQuestion question, Known known, Units units, Catalogue catalogue, CountedPlaces places) {

    /** Names as they were then. */
    public GroupNames names() {
        return new GroupNames(units, catalogue, question);
    }

    /** For statements: {@code from}, {@code to} (days), {@code start}, {@code end}, and those of places and moment. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(places.parameters());
        parameters.putAll(known.parameters());
        parameters.put("from", question.period().from());
        parameters.put("to", question.period().to());
        parameters.put("start", question.period().start().toString());
        parameters.put("end", question.period().end().toString());
        return parameters;
    }
}
