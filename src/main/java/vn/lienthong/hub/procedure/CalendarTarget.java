package vn.lienthong.hub.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.lienthong.hub.deadline.CalendarYear;

/**
 * What an import of calendars is meant to change, as its caller names it beside the file.
 *
 * @param unit where the calendars shall hold; null for the nation
 * @param years the years that the file is taken for, whole; empty if none was named
 * @param withdrawn days that are in force and shall be so no longer, by decree
 */
record CalendarTarget(String unit, SortedSet<Integer> years, Set<LocalDate> withdrawn) {

    /** Takes what each line says. */
    static final CalendarTarget ANY = new CalendarTarget(null, new TreeSet<>(), Set.of());

    static CalendarTarget of(String unit, List<Integer> years, List<LocalDate> withdrawn) {
        return new CalendarTarget(
                unit,
                years == null ? new TreeSet<>() : new TreeSet<>(years),
                withdrawn == null ? Set.of() : Set.copyOf(withdrawn));
    }

    boolean takes(CalendarYear calendar) {
        return (years.isEmpty() || years.contains(calendar.year())) && (unit == null || unit.equals(calendar.unit()));
    }
}
