package vn.lienthong.hub.procedure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/**
 * The time of a reception as a clerk types it into an address: with any offset, or without one in Vietnam's time. A
 * time is never guessed.
 */
final class ReceptionTime {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final String NAME = "receivedAt";
    private static final int FIRST_YEAR = 1975;
    private static final int LAST_YEAR = 2200;

    /** In an address a plus sign means a space, so that this is what comes of an offset that was not encoded. */
    private static final Pattern LOST_PLUS = Pattern.compile(".*\\d \\d{2}(:?\\d{2})?");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ReceptionTime() {}

    /** @throws Fault INVALID_PARAMETER */
    static Instant read(String text) {
        try {
            TemporalAccessor said = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime time = said instanceof LocalDateTime local ? local.atOffset(VIETNAM) : (OffsetDateTime) said;
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
            throw fault("must lie in a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        } catch (DateTimeException e) {
            throw fault(
                    LOST_PLUS.matcher(text).matches()
                            ? "the + of the offset arrived as a space; write it as %2B, as in"
                                    + " 2026-10-08T15:20:00%2B07:00, or leave the offset out for Vietnam's time"
                            : "expected is a time as in 2026-10-08T15:20:00 (Vietnam's time) or"
                                    + " 2026-10-08T08:20:00Z");
        }
    }

    private static Fault fault(String message) {
        return new Fault(
                FaultCode.INVALID_PARAMETER,
                "Correct what is named and send again.",
                List.of(new Violation(NAME, message)));
    }
}
