package vn.lienthong.hub.procedure;

import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.unit.CheckedJson;

/** Reads {@code {value, unit}}; a term that does not fit is refused, never guessed. */
final class TermReader {

    /** No term of the law comes near it; a larger one is a slip of the pen. */
    private static final int LONGEST = 3650;

    private TermReader() {}

    /** @return null if there is none or it does not fit, which is among the findings then */
    static Term read(CheckedJson json) {
        if (json == null) {
            return null;
        }
        json.allowOnly("value", "unit");
        TermUnit unit = json.oneOf("unit", TermUnit.class);
        if (unit == null) {
            return null;
        }
        Integer value = unit == TermUnit.SAME_DAY ? sameDay(json) : json.integer("value", 1, LONGEST);
        return value == null ? null : new Term(value, unit);
    }

    private static Integer sameDay(CheckedJson json) {
        return json.has("value") ? json.integer("value", 0, 0) : Integer.valueOf(0);
    }
}
