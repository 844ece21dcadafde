package vn.lienthong.hub.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** A calendar of known years with every day counted beforehand, so that the length of a term costs nothing. */
final class IndexedCalendar implements WorkCalendar {

    private static final int UNKNOWN = -1;

    private final TreeMap<Integer, CalendarYear> years;
    private final long firstDay;
    /** For each day, how many working days there are up to and including it. */
    private final int[] counted;
    /** For each day, the last day that can be reached from it without leaving the known years, or UNKNOWN. */
    private final int[] knownUpTo;
    /** The working days in their order. */
    private final int[] workingDays;

    private IndexedCalendar(TreeMap<Integer, CalendarYear> years) {
        this.years = years;
        firstDay = LocalDate.of(years.firstKey(), 1, 1).toEpochDay();
        int length = (int) (LocalDate.of(years.lastKey() + 1, 1, 1).toEpochDay() - firstDay);
        counted = new int[length];
        knownUpTo = new int[length];
        int[] found = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            LocalDate day = LocalDate.ofEpochDay(firstDay + i);
            CalendarYear year = years.get(day.getYear());
            if (year != null && year.isWorkingDay(day)) {
                found[count++] = i;
            }
            counted[i] = count;
            knownUpTo[i] = year == null ? UNKNOWN : i;
        }
        for (int i = length - 2; i >= 0; i--) {
            if (knownUpTo[i] != UNKNOWN && knownUpTo[i + 1] != UNKNOWN) {
                knownUpTo[i] = knownUpTo[i + 1];
            }
        }
        workingDays = Arrays.copyOf(found, count);
    }

    /** @param years one calendar a year; of two for the same year the later one in the collection holds */
    static WorkCalendar of(Collection<CalendarYear> years) {
        if (years.isEmpty()) {
            return day -> {
                throw new CalendarUnknownException(day);
            };
        }
        TreeMap<Integer, CalendarYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        return new IndexedCalendar(byYear);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return counted[i] > (i == 0 ? 0 : counted[i - 1]);
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int i = index(day);
        if (n == 0) {
            return day;
        }
        if (n > workingDays.length - counted[i] || workingDays[counted[i] + n - 1] > knownUpTo[i]) {
            throw new CalendarUnknownException(date(knownUpTo[i] + 1));
        }
        return date(workingDays[counted[i] + n - 1]);
    }

    @Override
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        int i = index(after);
        if (!upTo.isAfter(after)) {
            return 0;
        }
        if (upTo.isAfter(date(knownUpTo[i]))) {
            throw new CalendarUnknownException(date(knownUpTo[i] + 1));
        }
        return counted[index(upTo)] - counted[i];
    }

    private int index(LocalDate day) {
        long i = day.toEpochDay() - firstDay;
        if (i < 0 || i >= counted.length || knownUpTo[(int) i] == UNKNOWN) {
            throw new CalendarUnknownException(day);
        }
        return (int) i;
    }

    private LocalDate date(int index) {
        return LocalDate.ofEpochDay(firstDay + index);
    }
}
