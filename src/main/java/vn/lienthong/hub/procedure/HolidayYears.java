package vn.lienthong.hub.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.unit.Findings;

/**
 * Makes whole years of the events of a file. The years are those that the caller names; days of other years are passed
 * over, so that a file of many years can be kept and sent for one. A file replaces a year whole, and whoever writes it
 * may have left something out: so a day that is in force and is missing in the file is a fault, unless the caller names
 * it as withdrawn.
 */
final class HolidayYears {

    private final CalendarTarget target;
    private final Findings findings;
    private final SortedMap<LocalDate, HolidayEvent> daysOff = new TreeMap<>();
    private final SortedMap<LocalDate, HolidayEvent> makeUpDays = new TreeMap<>();

    /** Of two names of one day the first holds. */
    HolidayYears(List<HolidayEvent> events, CalendarTarget target, Findings findings) {
        this.target = target;
        this.findings = findings;
        for (HolidayEvent event : events) {
            event.from()
                    .datesUntil(event.upTo().plusDays(1))
                    .filter(day -> target.years().contains(day.getYear()))
                    .forEach(day -> (event.makeUp() ? makeUpDays : daysOff).putIfAbsent(day, event));
        }
        makeUpDays.forEach(this::checkMakeUpDay);
    }

    private void checkMakeUpDay(LocalDate day, HolidayEvent event) {
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            findings.add("/" + event.line(), day + " is made up for and is neither a Saturday nor a Sunday");
        } else if (daysOff.containsKey(day)) {
            findings.add(
                    "/" + event.line(),
                    day + " is a day off, too, in line " + daysOff.get(day).line());
        }
    }

    CalendarYear year(int year) {
        SortedMap<LocalDate, String> names = new TreeMap<>();
        for (Map<LocalDate, HolidayEvent> events : List.of(daysOff, makeUpDays)) {
            events.forEach((day, event) -> {
                if (day.getYear() == year && event.name() != null) {
                    names.put(day, event.name());
                }
            });
        }
        return new CalendarYear(target.unit(), year, in(year, daysOff), in(year, makeUpDays), names);
    }

    private static SortedSet<LocalDate> in(int year, SortedMap<LocalDate, HolidayEvent> events) {
        return new TreeSet<>(events.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .keySet());
    }

    /** @param inForce the calendar that holds in the place of the new one until now; null if there is none */
    void check(CalendarYear made, CalendarYear inForce) {
        if (made.daysOff().isEmpty()) {
            findings.add("", "holds no day off of " + made.year() + ", which the parameter year names");
        } else if (inForce != null) {
            missing(
                    inForce.daysOff(),
                    made.daysOff(),
                    "a day off",
                    day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
            missing(inForce.makeUpDays(), made.makeUpDays(), "a make-up day", day -> true);
        }
    }

    private void missing(
            SortedSet<LocalDate> known, SortedSet<LocalDate> now, String what, Predicate<LocalDate> matters) {
        known.stream()
                .filter(matters)
                .filter(day -> !now.contains(day) && !target.withdrawn().contains(day))
                .forEach(day -> findings.add(
                        "",
                        day + " is " + what
                                + " by the calendar in force and is missing here; add it, or send withdrawn=" + day
                                + " if a decree withdrew it"));
    }
}
