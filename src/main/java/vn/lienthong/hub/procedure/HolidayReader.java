package vn.lienthong.hub.procedure;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.unit.Findings;

/**
 * Reads one VEVENT as days off or make-up days. Only whole days count. An event that repeats is refused and not
 * expanded: a decree names the days of one year, and a rule would go on by itself in years for which nothing was
 * decreed. A cancelled one is passed over.
 */
final class HolidayReader {

    /** As far as a calendar's names go; what is longer is no name. */
    private static final int LONGEST_NAME = CalendarLine.LONGEST_NAME;

    private static final int LONGEST = 366;
    private static final Set<String> MAKE_UP = Set.of("makeup", "lambu");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final VEvent event;
    private final int line;
    private final Findings findings;

    private HolidayReader(VEvent event, int line, Findings findings) {
        this.event = event;
        this.line = line;
        this.findings = findings;
    }

    /** @return null if it is cancelled, or does not fit, which is among the findings then */
    static HolidayEvent read(VEvent event, int line, Findings findings) {
        return new HolidayReader(event, line, findings).read();
    }

    private HolidayEvent read() {
        Status status = event.getStatus();
        if (status != null && status.isCancelled()) {
            return null;
        }
        if (repeats()) {
            return refuse("repeats (RRULE, RDATE, EXDATE or RECURRENCE-ID); write out each day of the year");
        }
        LocalDate from = day(event.getDateStart(), "DTSTART");
        LocalDate upTo = from == null ? null : lastDay(from);
        if (upTo == null) {
            return null;
        }
        if (upTo.isBefore(from)) {
            return refuse("ends before it begins; DTEND is the day after the last one");
        }
        if (upTo.isAfter(from.plusDays(LONGEST))) {
            return refuse("must not be longer than a year");
        }
        return new HolidayEvent(line, from, upTo, isMakeUp(), name());
    }

    private boolean repeats() {
        return event.getRecurrenceRule() != null
                || event.getRecurrenceId() != null
                || !event.getRecurrenceDates().isEmpty()
                || !event.getExceptionDates().isEmpty()
                || !event.getExceptionRules().isEmpty();
    }

    /** DTEND is exclusive; without it and without a DURATION it is one day. */
    private LocalDate lastDay(LocalDate from) {
        if (event.getDateEnd() != null) {
            LocalDate end = day(event.getDateEnd(), "DTEND");
            return end == null ? null : end.minusDays(1);
        }
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration == null) {
            return from;
        }
        if (duration.hasTime() || duration.isPrior()) {
            refuse("must be of whole days; its DURATION is not");
            return null;
        }
        return from.plus(Period.ofDays(number(duration.getDays()) + 7 * number(duration.getWeeks())))
                .minusDays(1);
    }

    private static int number(Integer value) {
        return value == null ? 0 : Math.min(value, LONGEST * 2);
    }

    private LocalDate day(DateOrDateTimeProperty property, String name) {
        if (property == null || property.getValue() == null) {
            refuse("has no " + name);
            return null;
        }
        if (property.getValue().hasTime()) {
            refuse("must be of whole days; write " + name + ";VALUE=DATE:20261124");
            return null;
        }
        DateTimeComponents said = property.getValue().getRawComponents();
        try {
            return LocalDate.of(said.getYear(), said.getMonth(), said.getDate());
        } catch (DateTimeException e) {
            refuse("its " + name + " is no day of the calendar");
            return null;
        }
    }

    /** By its letters alone, so that {@code MAKE-UP}, {@code Make up}, {@code LAM-BU} and {@code Làm bù} all say it. */
    private boolean isMakeUp() {
        return event.getCategories().stream()
                .flatMap(categories -> categories.getValues().stream())
                .map(category ->
                        Normalizer.normalize(category, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .map(category -> NOT_LETTERS.matcher(category).replaceAll(""))
                .anyMatch(MAKE_UP::contains);
    }

    private String name() {
        Summary summary = event.getSummary();
        String name = summary == null || summary.getValue() == null
                ? ""
                : Normalizer.normalize(summary.getValue(), Normalizer.Form.NFC).strip();
        if (name.length() > LONGEST_NAME || CONTROL.matcher(name).find()) {
            refuse("its SUMMARY must be a name of one line and at most " + LONGEST_NAME + " characters");
        }
        return name.isEmpty() ? null : name;
    }

    private HolidayEvent refuse(String message) {
        findings.add("/" + line, message);
        return null;
    }
}
