package vn.lienthong.hub.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.unit.CheckedJson;

/** One line of a file of calendars: the working days of one year in one place. */
final class CalendarLine {

    static final int FIRST_YEAR = 1975;
    static final int LAST_YEAR = 2200;
    static final int LONGEST_NAME = 200;

    private CalendarLine() {}

    /**
     * @param unitKnown tells whether a unit's code is known
     * @return null if the line does not fit, which is among the findings then
     */
    static CalendarYear read(CheckedJson line, Predicate<String> unitKnown) {
        line.allowOnly("unit", "year", "daysOff", "makeUpDays", "names");
        String unit = line.optionalCode("unit");
        if (unit != null && !unitKnown.test(unit)) {
            line.fault("unit", "is not a unit that is known; leave it out for the nation's calendar");
        }
        Integer year = line.integer("year", FIRST_YEAR, LAST_YEAR);
        if (!line.has("daysOff")) {
            line.fault("daysOff", "is missing");
        }
        List<LocalDate> daysOff = line.dates("daysOff");
        List<LocalDate> makeUpDays = line.dates("makeUpDays");
        if (year == null) {
            return null;
        }
        SortedSet<LocalDate> off = inYear(line, "daysOff", daysOff, year);
        SortedSet<LocalDate> madeUp = inYear(line, "makeUpDays", makeUpDays, year);
        checkMakeUpDays(line, madeUp, off);
        return new CalendarYear(unit, year, off, madeUp, names(line, off, madeUp));
    }

    /** @return null if the line says nothing of names */
    private static SortedMap<LocalDate, String> names(
            CheckedJson line, SortedSet<LocalDate> off, SortedSet<LocalDate> madeUp) {
        CheckedJson said = line.optionalObject("names");
        if (said == null) {
            return null;
        }
        SortedMap<LocalDate, String> names = new TreeMap<>();
        for (SortedSet<LocalDate> days : List.of(off, madeUp)) {
            for (LocalDate day : days) {
                String name = said.optionalText(day.toString(), LONGEST_NAME);
                if (name != null) {
                    names.put(day, name);
                }
            }
        }
        said.allowOnly(Stream.concat(off.stream(), madeUp.stream())
                .map(LocalDate::toString)
                .toArray(String[]::new));
        return names;
    }

    private static SortedSet<LocalDate> inYear(CheckedJson line, String member, List<LocalDate> days, int year) {
        days.stream()
                .filter(day -> day.getYear() != year)
                .forEach(day -> line.fault(member, day + " lies outside the year"));
        return new TreeSet<>(days);
    }

    private static void checkMakeUpDays(CheckedJson line, SortedSet<LocalDate> makeUpDays, SortedSet<LocalDate> off) {
        for (LocalDate day : makeUpDays) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                line.fault("makeUpDays", day + " is neither a Saturday nor a Sunday");
            } else if (off.contains(day)) {
                line.fault("makeUpDays", day + " is among the days off, too");
            }
        }
    }

    /** One calendar a year and place; null while something of it is missing. */
    static Object key(CalendarYear calendar) {
        return calendar == null ? null : List.of(calendar.year(), calendar.unit() == null ? "" : calendar.unit());
    }
}
