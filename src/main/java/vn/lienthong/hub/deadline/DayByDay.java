package vn.lienthong.hub.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.Explanation.Counted;
import vn.lienthong.hub.deadline.Explanation.MakeUpDay;
import vn.lienthong.hub.deadline.Explanation.Reason;
import vn.lienthong.hub.deadline.Explanation.Skipped;

/**
 * The clock as an official counts, one day after the other, with a note of each. It comes to what {@link
 * LegalClock#dueAt(WorkCalendar, Instant, Term, Cutoff)} comes to and takes as long as the term; the clock itself is
 * for reckoning, this is for showing.
 */
public final class DayByDay {

    private final WorkCalendar calendar;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<MakeUpDay> makeUpDays = new ArrayList<>();
    private int number;

    private DayByDay(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @throws CalendarUnknownException if day zero or a day on the way lies outside the known years */
    public static Explanation explain(WorkCalendar calendar, Instant start, Term term, Cutoff cutoff) {
        return new DayByDay(calendar).walk(start, term, cutoff);
    }

    private Explanation walk(Instant start, Term term, Cutoff cutoff) {
        LocalDateTime local = LocalDateTime.ofInstant(start, OfficeHours.VIETNAM);
        boolean shifted = isPast(cutoff, local.toLocalTime());
        calendar.isWorkingDay(local.toLocalDate());
        LocalDate dayZero = shifted ? workingDayFrom(local.toLocalDate().plusDays(1)) : local.toLocalDate();
        LocalDateTime from = shifted ? dayZero.atTime(OfficeHours.OPENS) : local;
        LocalDateTime due =
                switch (term.unit()) {
                    case WORKING_DAYS -> workingDays(dayZero, term.value()).atTime(OfficeHours.CLOSES);
                    case CALENDAR_DAYS -> calendarDays(dayZero, term.value()).atTime(OfficeHours.CLOSES);
                    case WORKING_HOURS -> workingHours(from, Duration.ofHours(term.value()));
                    case SAME_DAY -> sameDay(from).atTime(OfficeHours.CLOSES);
                };
        return new Explanation(
                start, shifted, dayZero, counted, skipped, makeUpDays, due.toInstant(OfficeHours.VIETNAM));
    }

    private static boolean isPast(Cutoff cutoff, LocalTime time) {
        return switch (cutoff) {
            case NONE -> false;
            case AFTER_15H -> time.isAfter(LocalTime.of(15, 0));
            case AFTER_CLOSE -> time.isAfter(OfficeHours.CLOSES);
        };
    }

    private LocalDate workingDays(LocalDate dayZero, int days) {
        LocalDate day = dayZero;
        while (number < days) {
            day = workingDayFrom(day.plusDays(1));
            count(day, null);
        }
        return day;
    }

    private LocalDate calendarDays(LocalDate dayZero, int days) {
        if (days > 0) {
            counted.add(new Counted(dayZero.plusDays(1), dayZero.plusDays(days), 1, days, null));
        }
        return workingDayFrom(dayZero.plusDays(days));
    }

    private LocalDateTime workingHours(LocalDateTime from, Duration term) {
        if (term.isZero()) {
            return from;
        }
        LocalDateTime at = from;
        Duration left = term;
        while (true) {
            LocalDate day = at.toLocalDate();
            if (isOpen(day)) {
                Duration office = officeTimeFrom(at);
                if (office.compareTo(left) >= 0) {
                    count(day, left);
                    return after(at, left);
                }
                if (office.isZero()) {
                    skip(day, Reason.AFTER_CLOSE);
                } else {
                    count(day, office);
                }
                left = left.minus(office);
            }
            at = day.plusDays(1).atStartOfDay();
        }
    }

    private LocalDate sameDay(LocalDateTime from) {
        LocalDate day = workingDayFrom(from.toLocalDate());
        if (from.isAfter(day.atTime(OfficeHours.CLOSES))) {
            skip(day, Reason.AFTER_CLOSE);
            return workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** The day itself or the next one that is a working day; those passed over are noted. */
    private LocalDate workingDayFrom(LocalDate first) {
        LocalDate day = first;
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isOpen(LocalDate day) {
        boolean weekend = CalendarYear.isWeekend(day);
        if (!calendar.isWorkingDay(day)) {
            skip(day, weekend ? Reason.WEEKEND : Reason.DAY_OFF);
            return false;
        }
        MakeUpDay madeUp = new MakeUpDay(day, name(day));
        if (weekend && !makeUpDays.contains(madeUp)) {
            makeUpDays.add(madeUp);
        }
        return true;
    }

    private void skip(LocalDate day, Reason reason) {
        skipped.add(new Skipped(day, reason, reason == Reason.AFTER_CLOSE ? null : name(day)));
    }

    private String name(LocalDate day) {
        return calendar.year(day.getYear()).map(year -> year.name(day)).orElse(null);
    }

    /** Days in a row become one entry, unless office time is counted. */
    private void count(LocalDate day, Duration officeTime) {
        number++;
        Counted last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
        if (officeTime == null && last != null && last.to().plusDays(1).equals(day)) {
            counted.set(counted.size() - 1, new Counted(last.from(), day, last.first(), number, null));
        } else {
            counted.add(new Counted(day, day, number, number, officeTime));
        }
    }

    private static Duration officeTimeFrom(LocalDateTime at) {
        return morningFrom(at).plus(afternoonFrom(at));
    }

    private static Duration morningFrom(LocalDateTime at) {
        return between(at, OfficeHours.OPENS, OfficeHours.NOON_BEGINS);
    }

    private static Duration afternoonFrom(LocalDateTime at) {
        return between(at, OfficeHours.NOON_ENDS, OfficeHours.CLOSES);
    }

    /** What is left of a span of the day. */
    private static Duration between(LocalDateTime at, LocalTime opens, LocalTime closes) {
        LocalTime from = at.toLocalTime().isAfter(opens) ? at.toLocalTime() : opens;
        return from.isBefore(closes) ? Duration.between(from, closes) : Duration.ZERO;
    }

    /** The moment on the same day by which so much office time has passed; there must be so much left. */
    private static LocalDateTime after(LocalDateTime at, Duration officeTime) {
        Duration morning = morningFrom(at);
        LocalTime time = officeTime.compareTo(morning) <= 0
                ? OfficeHours.NOON_BEGINS.minus(morning).plus(officeTime)
                : OfficeHours.CLOSES.minus(afternoonFrom(at)).plus(officeTime.minus(morning));
        return at.toLocalDate().atTime(time);
    }
}
