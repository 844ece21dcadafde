package vn.lienthong.hub.deadline;

import java.time.LocalDate;

/** A day lies outside the calendars that are known; the answer would be a guess. */
public class CalendarUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public CalendarUnknownException(LocalDate day) {
        super("no calendar is known for the year " + day.getYear() + ", in which " + day + " lies");
        this.day = day;
    }

    /** The first day that was needed and is not known. */
    public LocalDate day() {
        return day;
    }

    /** The year whose calendar is missing. */
    public int year() {
        return day.getYear();
    }
}
