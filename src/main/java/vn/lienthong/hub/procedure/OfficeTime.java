package vn.lienthong.hub.procedure;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.OfficeOpening;

/** The working calendars, for those who only ask whether an office is open. */
@Component
public class OfficeTime {

    private final Calendars calendars;

    public OfficeTime(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The first instant not before {@code from} at which the offices of a unit are open.
     *
     * @param unit null for the nation's calendar
     * @throws RuntimeException if the calendar of a day on the way is not known; it says so
     */
    public Instant nextOpening(String unit, Instant from) {
        return OfficeOpening.next(calendars.of(unit), from);
    }
}
