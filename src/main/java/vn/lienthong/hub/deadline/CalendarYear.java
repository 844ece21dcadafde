package vn.lienthong.hub.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The working days of one year in one place: Monday to Friday, less the days off, plus the make-up days. It holds the
 * whole year; nothing of another calendar shines through.
 *
 * @param unit code of the unit for which, and below which, it holds; null for the nation
 * @param daysOff public holidays and days off in lieu; one on a weekend changes nothing
 * @param makeUpDays Saturdays (or Sundays) on which work is made up for
 */
public record CalendarYear(String unit, int year, SortedSet<LocalDate> daysOff, SortedSet<LocalDate> makeUpDays) {

    public CalendarYear {
        daysOff = copy(daysOff);
        makeUpDays = copy(makeUpDays);
    }

    private static SortedSet<LocalDate> copy(Collection<LocalDate> days) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? makeUpDays.contains(day) : !daysOff.contains(day);
    }
}
