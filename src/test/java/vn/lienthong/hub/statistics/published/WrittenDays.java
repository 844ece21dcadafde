package vn.lienthong.hub.statistics.published;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The working days of 2017 to 2019, written out apart from the hub's own calendars. */
final class WrittenDays {

    private static final Map<Integer, Set<String>> OFF = Map.of(
            2017,
            Set.of("01-02", "01-26", "01-27", "01-30", "01-31", "02-01", "04-06", "05-01", "05-02", "09-04"),
            2018,
            Set.of("01-01", "02-14", "02-15", "02-16", "02-19", "02-20", "04-25", "04-30", "05-01", "09-03", "12-31"),
            2019,
            Set.of("01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "04-15", "04-29", "04-30", "05-01", "09-02"));

    private static final Set<LocalDate> MAKE_UP = Set.of(LocalDate.of(2019, 1, 5), LocalDate.of(2019, 5, 4));

    private WrittenDays() {}

    static List<LocalDate> between(LocalDate from, LocalDate toInclusive) {
        return from.datesUntil(toInclusive.plusDays(1))
                .filter(day -> MAKE_UP.contains(day) || isWorkingDay(day))
                .toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !OFF.get(day.getYear()).contains(day.toString().substring(5));
    }
}
