package vn.lienthong.hub.adapter.land.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Times of the dialect: ISO 8601 in UTC, with or without {@code Z}; one that names another offset is believed. */
public final class LandTime {

    /** {@code DateTime.MinValue} of .NET, which is what that side writes for a time that was never set. */
    private static final int NEVER = 1;

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private LandTime() {}

    /** With {@code Z}, to the second; empty for a time that is not known. */
    public static String format(Instant time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * @return null for a text that is empty or absent, and for the year 1; microseconds are the finest that is kept
     * @throws java.time.DateTimeException if the text is no time of that form
     */
    public static Instant parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        TemporalAccessor read = FORMAT.parseBest(text.trim(), OffsetDateTime::from, LocalDateTime::from);
        OffsetDateTime time =
                read instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : (OffsetDateTime) read;
        return time.getYear() == NEVER ? null : time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
