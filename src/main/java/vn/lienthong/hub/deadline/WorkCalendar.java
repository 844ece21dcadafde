package vn.lienthong.hub.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are working days in one place. Immutable. The two counts go day by day here; a calendar that holds an
 * index answers them in constant time.
 */
public interface WorkCalendar {

    /** @throws CalendarUnknownException if the day lies outside the known years */
    boolean isWorkingDay(LocalDate day);

    /** The calendar that holds in a year, with the names of its days; empty if none is known or there are no years. */
    default Optional<CalendarYear> year(int year) {
        return Optional.empty();
    }

    /**
     * The n-th working day after a day; the day itself for 0.
     *
     * @throws CalendarUnknownException if a day on the way, the given one among them, lies outside the known years
     */
    default LocalDate plusWorkingDays(LocalDate day, int n) {
        isWorkingDay(day);
        LocalDate reached = day;
        for (int counted = 0; counted < n; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    /**
     * How many working days lie after one day, up to and including another; 0 if that is not later.
     *
     * @throws CalendarUnknownException if one of the days lies outside the known years
     */
    default int workingDaysBetween(LocalDate after, LocalDate upTo) {
        isWorkingDay(after);
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
