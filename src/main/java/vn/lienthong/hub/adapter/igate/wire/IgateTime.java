package vn.lienthong.hub.adapter.igate.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import vn.lienthong.hub.event.VietnamTime;

/** The vendor's times: {@code 2019-12-31T08:15:00.000+0700}, an offset without a colon, milliseconds. */
public final class IgateTime {

    private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withZone(VietnamTime.OFFSET);
    private static final DateTimeFormatter IN = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);
    private static final int DATE_LENGTH = 10;

    private IgateTime() {}

    /** In +07:00, cut to milliseconds. */
    public static String format(Instant time) {
        return OUT.format(time);
    }

    /**
     * Any offset, with or without a colon; a fraction of a second may be missing.
     *
     * @throws java.time.DateTimeException if it is none, or has no offset
     */
    public static Instant parse(String text) {
        return OffsetDateTime.parse(text, IN).toInstant();
    }

    /**
     * The day of a time in Vietnam, or of a bare date.
     *
     * @throws java.time.DateTimeException if it is neither
     */
    public static LocalDate parseDay(String text) {
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text)
                : LocalDate.ofInstant(parse(text), VietnamTime.OFFSET);
    }
}
