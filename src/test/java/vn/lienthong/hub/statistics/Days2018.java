package vn.lienthong.hub.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The working days of 2018, written out apart from the hub's own calendars. */
final class Days2018 {

    private static final Set<String> OFF =
            Set.of("01-01", "02-14", "02-15", "02-16", "02-19", "02-20", "04-25", "04-30", "05-01", "09-03", "12-31");

    private Days2018() {}

    static List<LocalDate> working() {
        return LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2019, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !OFF.contains(day.toString().substring(5)))
                .toList();
    }
}
