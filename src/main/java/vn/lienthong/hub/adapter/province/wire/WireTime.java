package vn.lienthong.hub.adapter.province.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import vn.lienthong.hub.event.VietnamTime;

/** Times of the dialect: {@code yyyyMMddHHmmss}, local time of Vietnam; an empty text is a time that is not known. */
public final class WireTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private WireTime() {}

    public static String format(Instant time) {
        return time == null ? "" : FORMAT.format(time.atOffset(VietnamTime.OFFSET));
    }

    /**
     * @return null for a text that is empty or absent
     * @throws java.time.DateTimeException if the text is no time of that form
     */
    public static Instant parse(String text) {
        return text == null || text.isBlank()
                ? null
                : LocalDateTime.parse(text, FORMAT).toInstant(VietnamTime.OFFSET);
    }
}
