package vn.lienthong.hub.statistics;

/**
 * What is asked for.
 *
 * @param unit the unit with everything below it; null for all that the caller may see
 * @param grouping null for the total only
 */
record OnTimeQuestion(String unit, Period period, Grouping grouping, OnTimeRule rule, UnitsAs unitsAs) {}
