package vn.lienthong.hub.statistics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/**
 * Reads the parameters of a question to the numbers. All that is wrong is named at once, by {@link #check}; a parameter
 * that is not known is refused, because an answer to another question than the one asked is worse than none. What is
 * missing or wrong reads as null.
 */
public final class ParameterReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int SHOWN_NAME = 40;

    private final Map<String, String[]> given;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * @param known the parameters that there are
     * @param given those of the request
     */
    public ParameterReader(List<String> known, Map<String, String[]> given) {
        this.given = given;
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> fault(
                        name.length() > SHOWN_NAME ? "" : name,
                        "is not a parameter of this question; there are " + String.join(", ", known)));
    }

    /** The days {@code from} and {@code to}, both required. */
    public Period period() {
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            fault("to", "lies before 'from': a period must not end before it begins");
        }
        return new Period(from, to);
    }

    /**
     * A moment of the past, as {@link VietnamTime#parse}.
     *
     * @param now later moments are refused: nobody knows yet what will be known then
     */
    public Instant knownAt(Instant now) {
        String text = one("knownAt");
        if (text == null) {
            return null;
        }
        try {
            Instant time = VietnamTime.parse(text);
            if (time.isAfter(now)) {
                fault("knownAt", "lies in the future: what will be known then is not known yet; leave it out for now");
            } else if (time.isAfter(Instant.EPOCH)) {
                return time;
            } else {
                fault("knownAt", "lies before 1970, when there was no hub");
            }
        } catch (DateTimeException noTime) {
            fault("knownAt", "must be a time with its offset, as in 2026-01-31T08:00:00+07:00");
        }
        return null;
    }

    /** @param expected said where the text is none of those */
    public <T> T oneOf(String name, Function<String, Optional<T>> reader, String expected) {
        String text = one(name);
        if (text == null) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            fault(name, expected);
        }
        return value.orElse(null);
    }

    /** A parameter that may be left out, but not be given twice or empty. */
    public String one(String name) {
        String[] values = given.get(name);
        if (values == null) {
            return null;
        }
        if (values.length != 1 || values[0].isBlank()) {
            fault(name, "must be given once, with a value");
            return null;
        }
        return values[0];
    }

    /** How many on a page, from 1 to {@code most}. */
    public Integer limit(int most) {
        return oneOf("limit", text -> number(text, most), "must be a number from 1 to " + most);
    }

    private static Optional<Integer> number(String text, int most) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit <= most)
                : Optional.empty();
    }

    /** Whether it was given at all. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    public void fault(String name, String message) {
        violations.add(new Violation(name, message));
    }

    /** @throws Fault INVALID_PARAMETER with everything that was found wrong so far */
    public void check() {
        if (!violations.isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_PARAMETER, "Correct the parameters that are named and ask again.", violations);
        }
    }

    private LocalDate date(String name) {
        String text = one(name);
        if (text == null) {
            if (!has(name)) {
                fault(name, "is missing: a date, as in 2026-01-31; both ends of the period are included");
            }
            return null;
        }
        try {
            LocalDate date = DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
            if (date != null && !date.isBefore(EARLIEST)) {
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, like every other text that is no date.
        }
        fault(name, "must be a date from 1900 on, as in 2026-01-31");
        return null;
    }
}
