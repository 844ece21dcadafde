package vn.lienthong.hub.adapter.labour.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import vn.lienthong.hub.event.VietnamTime;

/**
 * Times and dates of the dialect: {@code dd/MM/yyyy HH:mm:ss} and {@code dd/MM/yyyy}, local time of Vietnam; an empty
 * text is one that is not known.
 */
public final class LabourTime {

    private static final DateTimeFormatter TIME = format("dd/MM/uuuu HH:mm:ss");
    private static final DateTimeFormatter DATE = format("dd/MM/uuuu");

    private LabourTime() {}

    /** @param time null for one that is not known */
    public static String format(Instant time) {
        return time == null ? "" : TIME.format(time.atOffset(VietnamTime.OFFSET));
    }

    /** @param date null for one that is not known */
    public static String format(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /**
     * @return null for a text that is blank or absent
     * @throws java.time.DateTimeException if the text is no time of that form
     */
    public static Instant time(String text) {
        return text == null || text.isBlank()
                ? null
                : LocalDateTime.parse(text.trim(), TIME).toInstant(VietnamTime.OFFSET);
    }

    /**
     * @return null for a text that is blank or absent
     * @throws java.time.DateTimeException if the text is no date of that form
     */
    public static LocalDate date(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.trim(), DATE);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
