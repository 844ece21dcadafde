package vn.lienthong.hub.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Times as the hub writes them: RFC 3339 in +07:00, Vietnam's time since 1975, which knows no daylight saving. */
public final class VietnamTime {

    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(OFFSET);

    private static final Pattern LOST_PLUS = Pattern.compile(" (?=\\d{2}:\\d{2}$)");

    private VietnamTime() {}

    public static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    /**
     * A time with its offset as it stands in an address. A plus that was not encoded arrives as a space and is meant as a
     * plus.
     *
     * @throws java.time.DateTimeException if it is none
     */
    public static Instant parse(String text) {
        return OffsetDateTime.parse(LOST_PLUS.matcher(text).replaceFirst("+")).toInstant();
    }
}
