package vn.lienthong.hub.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** When an office is open: for what must reach people, or officials, in office hours. Pure. */
public final class OfficeOpening {

    private OfficeOpening() {}

    /**
     * The first instant not before another at which the office is open: that one itself in office hours. The last
     * instant of the morning or afternoon is not in them.
     *
     * @throws CalendarUnknownException if a day on the way lies outside the known years
     */
    public static Instant next(WorkCalendar calendar, Instant from) {
        OffsetDateTime local = from.atOffset(OfficeHours.VIETNAM);
        LocalDate day = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        if (calendar.isWorkingDay(day)) {
            if (time.isBefore(OfficeHours.OPENS)) {
                return OfficeHours.opening(day);
            }
            if (!time.isBefore(OfficeHours.NOON_BEGINS) && time.isBefore(OfficeHours.NOON_ENDS)) {
                return day.atTime(OfficeHours.NOON_ENDS).toInstant(OfficeHours.VIETNAM);
            }
            if (time.isBefore(OfficeHours.CLOSES)) {
                return from;
            }
        }
        return OfficeHours.opening(calendar.plusWorkingDays(day, 1));
    }
}
