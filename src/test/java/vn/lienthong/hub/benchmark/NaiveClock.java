package vn.lienthong.hub.benchmark;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import vn.lienthong.hub.deadline.TestCalendars;

/**
 * The baselines. One loop over the days with a set of days off, as one writes it first: no cut-off, no make-up days, no
 * pauses, no check that the year is known. And milliseconds added, as peers do it, which is wrong at the first weekend.
 */
final class NaiveClock {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final long DAY = 86_400_000L;

    private final Set<LocalDate> daysOff = TestCalendars.daysOff();

    Instant dayByDay(Instant start, int workingDays) {
        LocalDate day = LocalDate.ofInstant(start, VIETNAM);
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day.atTime(17, 0).toInstant(VIETNAM);
    }

    /** Minute by minute, as one writes it first. */
    Instant minuteByMinute(Instant start, int workingHours) {
        LocalDateTime minute = LocalDateTime.ofInstant(start, VIETNAM);
        for (int left = workingHours * 60; left > 0; minute = minute.plusMinutes(1)) {
            LocalTime time = minute.toLocalTime();
            boolean morning = !time.isBefore(LocalTime.of(7, 0)) && time.isBefore(LocalTime.of(11, 30));
            boolean afternoon = !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 0));
            if ((morning || afternoon) && works(minute.toLocalDate())) {
                left--;
            }
        }
        return minute.toInstant(VIETNAM);
    }

    static long milliseconds(Instant start, int days) {
        return start.toEpochMilli() + days * DAY;
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }
}
