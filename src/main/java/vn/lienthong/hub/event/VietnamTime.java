package vn.lienthong.hub.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the hub writes them: RFC 3339 in +07:00, Vietnam's time since 1975, which knows no daylight saving. */
public final class VietnamTime {

    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(OFFSET);

    private VietnamTime() {}

    public static String format(Instant instant) {
        return FORMAT.format(instant);
    }
}
