package vn.lienthong.hub.adapter.district.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import vn.lienthong.hub.event.VietnamTime;

/** Times of the dialect: {@code dd/MM/yyyy HH:mm}, local time of Vietnam; an empty text is a time that is not known. */
public final class WireTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private WireTime() {}

    /** Seconds are cut. */
    public static String format(Instant time) {
        return time == null ? "" : FORMAT.format(time.atOffset(VietnamTime.OFFSET));
    }

    /**
     * @return null for a text that is empty or absent
     * @throws java.time.DateTimeException if the text is no time of that form, or no day of the calendar
     */
    public static Instant parse(String text) {
        return text == null || text.isBlank()
                ? null
                : LocalDateTime.parse(text, FORMAT).toInstant(VietnamTime.OFFSET);
    }

    /** As the dialect can say it. */
    public static Instant cut(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
