package vn.lienthong.hub.unit;

/**
 * What a unit that has ended is now, for a field.
 *
 * @param field null: every field that no other line of the unit names
 * @param now the unit that it is; itself where that cannot be decided
 */
public record Heir(String unit, String field, String now) {}
