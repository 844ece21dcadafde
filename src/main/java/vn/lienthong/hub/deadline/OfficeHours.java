package vn.lienthong.hub.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Office hours on working days: 07:00 to 11:30 and 13:30 to 17:00, eight hours, in Vietnam's time. Pure. */
public final class OfficeHours {

    /** Vietnam's time since 1975; no daylight saving. */
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    static final LocalTime OPENS = LocalTime.of(7, 0);
    static final LocalTime NOON_BEGINS = LocalTime.of(11, 30);
    static final LocalTime NOON_ENDS = LocalTime.of(13, 30);
    static final LocalTime CLOSES = LocalTime.of(17, 0);

    private static final long MORNING_FROM = OPENS.toNanoOfDay();
    private static final long MORNING_TO = NOON_BEGINS.toNanoOfDay();
    private static final long AFTERNOON_FROM = NOON_ENDS.toNanoOfDay();
    private static final long AFTERNOON_TO = CLOSES.toNanoOfDay();
    private static final long MORNING = MORNING_TO - MORNING_FROM;
    private static final long DAY = MORNING + AFTERNOON_TO - AFTERNOON_FROM;

    private OfficeHours() {}

    static Instant opening(LocalDate day) {
        return day.atTime(OPENS).toInstant(VIETNAM);
    }

    static Instant closing(LocalDate day) {
        return day.atTime(CLOSES).toInstant(VIETNAM);
    }

    /**
     * The earliest instant by which so much office time has passed since another; that one itself for none.
     *
     * @throws CalendarUnknownException if a day on the way lies outside the known years
     */
    public static Instant plus(WorkCalendar calendar, Instant from, Duration officeTime) {
        long wanted = officeTime.toNanos();
        if (wanted == 0) {
            return from;
        }
        OffsetDateTime local = from.atOffset(VIETNAM);
        LocalDate day = local.toLocalDate();
        long passed = calendar.isWorkingDay(day) ? passed(local.toLocalTime()) : DAY;
        if (wanted <= DAY - passed) {
            return at(day, passed + wanted);
        }
        long rest = wanted - (DAY - passed);
        int days = Math.toIntExact((rest - 1) / DAY) + 1;
        return at(calendar.plusWorkingDays(day, days), rest - (days - 1) * DAY);
    }

    /**
     * The office time between two instants; none if the second is not later.
     *
     * @throws CalendarUnknownException if one of the days lies outside the known years
     */
    public static Duration between(WorkCalendar calendar, Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        OffsetDateTime start = from.atOffset(VIETNAM);
        OffsetDateTime end = to.atOffset(VIETNAM);
        long days = calendar.workingDaysBetween(start.toLocalDate(), end.toLocalDate());
        long passed = days * DAY;
        if (calendar.isWorkingDay(start.toLocalDate())) {
            passed += DAY - passed(start.toLocalTime());
        }
        if (calendar.isWorkingDay(end.toLocalDate())) {
            passed -= DAY - passed(end.toLocalTime());
        }
        return Duration.ofNanos(passed);
    }

    private static long passed(LocalTime time) {
        long nanos = time.toNanoOfDay();
        long morning = Math.min(Math.max(nanos, MORNING_FROM), MORNING_TO) - MORNING_FROM;
        long afternoon = Math.min(Math.max(nanos, AFTERNOON_FROM), AFTERNOON_TO) - AFTERNOON_FROM;
        return morning + afternoon;
    }

    private static Instant at(LocalDate day, long passed) {
        long nanos = passed <= MORNING ? MORNING_FROM + passed : AFTERNOON_FROM + passed - MORNING;
        return day.atTime(LocalTime.ofNanoOfDay(nanos)).toInstant(VIETNAM);
    }
}
