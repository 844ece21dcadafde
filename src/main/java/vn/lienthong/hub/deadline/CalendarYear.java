package vn.lienthong.hub.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The working days of one year in one place: Monday to Friday, less the days off, plus the make-up days. It holds the
 * whole year; nothing of another calendar shines through.
 *
 * @param unit code of the unit for which, and below which, it holds; null for the nation
 * @param daysOff public holidays and days off in lieu; one on a weekend changes nothing
 * @param makeUpDays Saturdays (or Sundays) on which work is made up for
 * @param names what days off and make-up days are called; null if nothing is said of names, then those known stay
 */
public record CalendarYear(
        String unit,
        int year,
        SortedSet<LocalDate> daysOff,
        SortedSet<LocalDate> makeUpDays,
        SortedMap<LocalDate, String> names) {

    public CalendarYear {
        daysOff = copy(daysOff);
        makeUpDays = copy(makeUpDays);
        names = names == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** A year that says nothing of names. */
    public CalendarYear(String unit, int year, SortedSet<LocalDate> daysOff, SortedSet<LocalDate> makeUpDays) {
        this(unit, year, daysOff, makeUpDays, null);
    }

    private static SortedSet<LocalDate> copy(Collection<LocalDate> days) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    /** What a day is called; null if it has no name. */
    public String name(LocalDate day) {
        return names == null ? null : names.get(day);
    }

    boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? makeUpDays.contains(day) : !daysOff.contains(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** This year with names: its own or, where it says nothing of them, those known of the days that it still has. */
    CalendarYear named(CalendarYear known) {
        if (names != null) {
            return this;
        }
        SortedMap<LocalDate, String> kept =
                new TreeMap<>(known == null || known.names() == null ? Map.of() : known.names());
        kept.keySet().removeIf(day -> !daysOff.contains(day) && !makeUpDays.contains(day));
        return new CalendarYear(unit, year, daysOff, makeUpDays, kept);
    }
}
