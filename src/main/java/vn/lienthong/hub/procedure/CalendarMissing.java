package vn.lienthong.hub.procedure;

import java.util.List;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/** What a caller is told when a day lies outside the known calendars: which year is missing, and what to import. */
public final class CalendarMissing {

    private CalendarMissing() {}

    public static Fault fault(CalendarUnknownException missing) {
        return new Fault(
                FaultCode.CALENDAR_UNKNOWN,
                "The calendar of the year " + missing.year() + " is not known, and " + missing.day()
                        + " lies in it. An operator can import that year (PUT /api/v1/calendars).",
                List.of(),
                null,
                missing);
    }
}
