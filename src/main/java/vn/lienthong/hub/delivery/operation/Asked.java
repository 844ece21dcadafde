package vn.lienthong.hub.delivery.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/** Reads parameters of an address that need more than Spring knows. Blank ones are as if they were not given: null. */
final class Asked {

    static final String NO_NUL = "must not hold U+0000";

    /** Nothing happened outside these, and PostgreSQL's own range is narrower than Java's. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Asked() {}

    static String text(String name, String text) {
        if (holdsNul(text)) {
            throw wrong(name, NO_NUL);
        }
        return text == null || text.isBlank() ? null : text;
    }

    static Instant time(String name, String text) {
        if (text(name, text) == null) {
            return null;
        }
        try {
            return within(VietnamTime.parse(text));
        } catch (DateTimeException e) {
            throw wrong(name, "expected is a time with its offset as in 2026-01-31T08:00:00+07:00");
        }
    }

    static <T> T cursor(String text, Function<String, T> reader) {
        try {
            return text("cursor", text) == null ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw wrong("cursor", "expected is `next` of the page before");
        }
    }

    /** The nearest time that the database can compare; null for null. */
    static Instant within(Instant time) {
        if (time == null || !time.isBefore(FIRST) && !time.isAfter(LAST)) {
            return time;
        }
        return time.isBefore(FIRST) ? FIRST : LAST;
    }

    /** PostgreSQL keeps no text with U+0000 and cannot even be asked for one. */
    static boolean holdsNul(String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    static Fault wrong(String name, String message) {
        return new Fault(
                FaultCode.INVALID_PARAMETER,
                "Correct what is named and send again.",
                List.of(new Violation(name, message)));
    }
}
