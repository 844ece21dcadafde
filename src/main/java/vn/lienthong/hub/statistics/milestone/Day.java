package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.hub.event.VietnamTime;

/** The day in Vietnam on which something happens. */
final class Day {

    private Day() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, VietnamTime.OFFSET);
    }

    /** Its first moment. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(VietnamTime.OFFSET);
    }
}
