package vn.lienthong.hub.deadline;

import java.time.LocalDate;

/** Which days are working days in one place. Immutable. */
public interface WorkCalendar {

    /** @throws CalendarUnknownException if the day lies outside the known years */
    boolean isWorkingDay(LocalDate day);
}
