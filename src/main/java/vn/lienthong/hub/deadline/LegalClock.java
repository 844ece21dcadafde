package vn.lienthong.hub.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The legal clock: due times and verdicts. Pure functions, safe to call from everywhere, without a database; the length
 * of a term does not matter with a {@link Calendars} calendar.
 *
 * <p>Days are days in Asia/Ho_Chi_Minh. <em>Day zero</em> is the date of the start, or with a cut-off that the start
 * has passed, the next working day. A term of days ends at 17:00. Pauses are merged where they overlap or touch; only
 * what lies after the start and, where a finish is given, before the finish counts. A pause without an end lasts until
 * the finish; without a finish its end is not known and it does not count. Sources: NĐ 61/2018 Art. 19, QĐ 766/2022.
 */
public final class LegalClock {

    private static final LocalTime THREE_O_CLOCK = LocalTime.of(15, 0);

    private LegalClock() {}

    /**
     * The due time without pauses, which is also the due time under {@link PausePolicy#SUBTRACT}.
     *
     * @throws CalendarUnknownException if day zero or a day on the way lies outside the known years
     */
    public static Instant dueAt(WorkCalendar calendar, Instant start, Term term, Cutoff cutoff) {
        OffsetDateTime local = start.atOffset(OfficeHours.VIETNAM);
        LocalDate date = local.toLocalDate();
        boolean shifted = isPast(cutoff, local.toLocalTime());
        LocalDate dayZero = calendar.plusWorkingDays(date, shifted ? 1 : 0);
        return switch (term.unit()) {
            case WORKING_DAYS -> OfficeHours.closing(calendar.plusWorkingDays(dayZero, term.value()));
            case CALENDAR_DAYS -> OfficeHours.closing(onOrAfter(calendar, dayZero.plusDays(term.value())));
            case WORKING_HOURS ->
                OfficeHours.plus(
                        calendar, shifted ? OfficeHours.opening(dayZero) : start, Duration.ofHours(term.value()));
            case SAME_DAY -> sameDay(calendar, start, dayZero);
        };
    }

    /**
     * The due time under one of the three schools.
     *
     * @param finishedAt the finish, or any time up to which pauses shall count; null if there is none
     * @throws CalendarUnknownException if day zero, a day on the way or a day of a pause lies outside the known years
     */
    public static Instant dueAt(
            WorkCalendar calendar,
            Instant start,
            Term term,
            Cutoff cutoff,
            PausePolicy policy,
            List<Pause> pauses,
            Instant finishedAt) {
        if (policy == PausePolicy.SUBTRACT || pauses.isEmpty()) {
            return dueAt(calendar, start, term, cutoff);
        }
        List<Pause> spans = PauseSpans.within(pauses, start, finishedAt);
        if (policy == PausePolicy.RESTART && !spans.isEmpty()) {
            return dueAt(calendar, spans.get(spans.size() - 1).to(), term, cutoff);
        }
        return shifted(calendar, dueAt(calendar, start, term, cutoff), start, finishedAt, pauses, term.unit());
    }

    /**
     * A due time moved on by one pause, as {@link PausePolicy#SHIFT} does: by the office time inside the pause for a term
     * of hours, else to 17:00 of the day reached by as many working days as lie after the pause's first date up to and
     * including its last.
     *
     * @param span closed, and only what of the pause counts
     * @throws CalendarUnknownException if a day of the pause or on the way lies outside the known years
     */
    public static Instant shifted(WorkCalendar calendar, Instant due, Pause span, TermUnit unit) {
        if (unit == TermUnit.WORKING_HOURS) {
            return OfficeHours.plus(calendar, due, OfficeHours.between(calendar, span.from(), span.to()));
        }
        int days = calendar.workingDaysBetween(day(span.from()), day(span.to()));
        return days == 0 ? due : OfficeHours.closing(calendar.plusWorkingDays(day(due), days));
    }

    /**
     * Whether a finish kept a due time: LATE after it, EARLY on an earlier date, else ON_TIME.
     *
     * @param start when the clock started; pauses before it do not count
     * @param dueAt the due time under the same policy, or an appointment
     * @param policy under SUBTRACT the pauses are taken off the finish; under the others the due time holds them
     */
    public static Verdict verdict(
            Instant start, Instant dueAt, Instant finishedAt, PausePolicy policy, List<Pause> pauses) {
        Instant finish = policy == PausePolicy.SUBTRACT ? lessPauses(start, finishedAt, pauses) : finishedAt;
        if (finish.isAfter(dueAt)) {
            return Verdict.LATE;
        }
        return day(finish).isBefore(day(dueAt)) ? Verdict.EARLY : Verdict.ON_TIME;
    }

    /** A time less the pauses between the start and it: what {@link PausePolicy#SUBTRACT} compares with a due time. */
    public static Instant lessPauses(Instant start, Instant at, List<Pause> pauses) {
        return pauses.isEmpty() ? at : at.minus(pausedBetween(pauses, start, at));
    }

    /** How long the clock stood still between two times; pauses that are open count up to the second. */
    public static Duration pausedBetween(List<Pause> pauses, Instant from, Instant to) {
        return pauses.isEmpty() ? Duration.ZERO : PauseSpans.total(PauseSpans.within(pauses, from, to));
    }

    /**
     * The office time between a start and a finish in which the clock ran: without what lies in pauses.
     *
     * @throws CalendarUnknownException if a day between lies outside the known years
     */
    public static Duration officeTime(WorkCalendar calendar, Instant start, Instant finish, List<Pause> pauses) {
        Duration time = OfficeHours.between(calendar, start, finish);
        for (Pause pause : PauseSpans.within(pauses, start, finish)) {
            time = time.minus(OfficeHours.between(calendar, pause.from(), pause.to()));
        }
        return time;
    }

    /**
     * A due time moved on by what pauses took, one after another, as {@link PausePolicy#SHIFT} does.
     *
     * @param dueAt any due time, an appointment among them
     * @param since when it was given: what of the pauses lies before does not count
     * @param upTo the finish, or any time up to which pauses shall count
     * @param unit of the term: what is moved on, days or hours
     * @throws CalendarUnknownException if a day on the way or a day of a pause lies outside the known years
     */
    public static Instant shifted(
            WorkCalendar calendar, Instant dueAt, Instant since, Instant upTo, List<Pause> pauses, TermUnit unit) {
        Instant due = dueAt;
        for (Pause span : PauseSpans.within(pauses, since, upTo)) {
            due = shifted(calendar, due, span, unit);
        }
        return due;
    }

    private static boolean isPast(Cutoff cutoff, LocalTime time) {
        return switch (cutoff) {
            case NONE -> false;
            case AFTER_15H -> time.isAfter(THREE_O_CLOCK);
            case AFTER_CLOSE -> time.isAfter(OfficeHours.CLOSES);
        };
    }

    private static Instant sameDay(WorkCalendar calendar, Instant start, LocalDate dayZero) {
        boolean gone = OfficeHours.closing(dayZero).isBefore(start);
        return OfficeHours.closing(gone ? calendar.plusWorkingDays(dayZero, 1) : onOrAfter(calendar, dayZero));
    }

    private static LocalDate onOrAfter(WorkCalendar calendar, LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(OfficeHours.VIETNAM).toLocalDate();
    }
}
