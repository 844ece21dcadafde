package vn.lienthong.hub.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/**
 * Reads the parameters of an indicator. All that is wrong is named at once; a parameter that is not known is
 * refused, because an answer to another question than the one asked is worse than none.
 */
final class OnTimeParameters {

    private static final List<String> PERIOD = List.of("unit", "from", "to");
    private static final List<String> ALL = List.of("unit", "from", "to", "groupBy", "rule", "units");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final List<String> known;
    private final Map<String, String[]> given;
    private final List<Violation> violations = new ArrayList<>();

    private OnTimeParameters(List<String> known, Map<String, String[]> given) {
        this.known = known;
        this.given = given;
    }

    /** @throws Fault INVALID_PARAMETER with every fault */
    static OnTimeQuestion read(Map<String, String[]> given) {
        return new OnTimeParameters(ALL, given).read();
    }

    /**
     * Of an indicator that knows a unit and a period only.
     *
     * @throws Fault INVALID_PARAMETER with every fault
     */
    static OnTimeQuestion readPeriod(Map<String, String[]> given) {
        return new OnTimeParameters(PERIOD, given).read();
    }

    private OnTimeQuestion read() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> fault(
                        name.length() > 40 ? "" : name,
                        "is not a parameter of this indicator; there are " + String.join(", ", known)));
        String unit = one("unit");
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (from != null && to != null && to.isBefore(from)) {
            fault("to", "lies before 'from': a period must not end before it begins");
        }
        Grouping grouping = oneOf("groupBy", Grouping::ofName, "must be 'unit' or 'field'");
        OnTimeRule rule = oneOf(
                "rule",
                OnTimeRule::ofName,
                "must be 'current' or 'original'; 'portal' and 'recorded' come with the complete statistics");
        UnitsAs unitsAs = oneOf("units", UnitsAs::ofName, "must be 'then' or 'now'");
        if (!violations.isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_PARAMETER, "Correct the parameters that are named and ask again.", violations);
        }
        return new OnTimeQuestion(
                unit,
                new Period(from, to),
                grouping,
                rule == null ? OnTimeRule.CURRENT : rule,
                unitsAs == null ? UnitsAs.THEN : unitsAs);
    }

    private LocalDate date(String name) {
        String text = one(name);
        if (text == null) {
            if (!given.containsKey(name)) {
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

    private <T> T oneOf(String name, Function<String, Optional<T>> reader, String expected) {
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

    private String one(String name) {
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

    private void fault(String name, String message) {
        violations.add(new Violation(name, message));
    }
}
