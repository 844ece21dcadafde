package vn.lienthong.hub.deadline;

import java.time.LocalDate;

/** A day lies outside the calendars that are known; the answer would be a guess. */
public class CalendarUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public CalendarUnknownException(LocalDate day) {
        super("no calendar is known for " + day);
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
