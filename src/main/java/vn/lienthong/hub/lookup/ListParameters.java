package vn.lienthong.hub.lookup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/** Reads the parameters of the list that need more than Spring knows. Null and empty mean: not given. */
final class ListParameters {

    static final String CURSOR = "expected is `next` of the page before";

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DAYS = Pattern.compile("[dD]");
    private static final Duration LONGEST = Duration.ofHours(2000);

    private ListParameters() {}

    /**
     * Office time: a duration as in ISO 8601 or a number of hours. Days are refused: they could be working days or days of
     * 24 hours.
     */
    static Duration officeTime(String name, String text) {
        if (isAbsent(text)) {
            return null;
        }
        String message =
                "expected is office time from now in hours and minutes, as PT8H or PT1H30M, or a number of hours;"
                        + " up to 2000 hours, 8 of them a working day";
        try {
            Duration time =
                    HOURS.matcher(text).matches() ? Duration.ofHours(Long.parseLong(text)) : Duration.parse(text);
            if (time.isNegative()
                    || time.compareTo(LONGEST) > 0
                    || DAYS.matcher(text).find()) {
                throw wrong(name, message);
            }
            return time;
        } catch (DateTimeException | ArithmeticException e) {
            throw wrong(name, message);
        }
    }

    /** As {@link VietnamTime#parse}. */
    static Instant time(String name, String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            Instant time = VietnamTime.parse(text);
            // What the database can compare; earlier or later than this nothing happens.
            if (time.isAfter(Instant.EPOCH) && time.isBefore(Instant.parse("9999-12-31T00:00:00Z"))) {
                return time;
            }
        } catch (DateTimeException e) {
            throw wrong(name, "expected is a time with its offset as in 2026-01-31T08:00:00+07:00");
        }
        throw wrong(name, "expected is a time between 1970 and 9999");
    }

    static UUID cursor(String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw wrong("cursor", CURSOR);
        }
    }

    static boolean isAbsent(String text) {
        return text == null || text.isBlank();
    }

    static Fault wrong(String name, String message) {
        return new Fault(
                FaultCode.INVALID_PARAMETER,
                "Correct what is named and send again.",
                List.of(new Violation(name, message)));
    }
}
