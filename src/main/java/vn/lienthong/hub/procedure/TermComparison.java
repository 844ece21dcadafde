package vn.lienthong.hub.procedure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * Compares terms of any units by the clock itself: in weeks without days off, from the opening of each working day. So
 * 7 calendar days are not longer than 5 working days, 6 are longer than 4, and 9 working hours are longer than one day.
 */
final class TermComparison {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkCalendar PLAIN_WEEKS = day -> !WEEKEND.contains(day.getDayOfWeek());
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final LocalTime OPENING = LocalTime.of(7, 0);
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private TermComparison() {}

    /** Whether one term ends later than another, from one working day of the week at least. */
    static boolean isLonger(Term one, Term other) {
        if (one.unit() == other.unit()) {
            return one.value() > other.value();
        }
        return MONDAY.datesUntil(MONDAY.plusDays(5))
                .anyMatch(day -> dueAt(day, one).isAfter(dueAt(day, other)));
    }

    private static Instant dueAt(LocalDate day, Term term) {
        return LegalClock.dueAt(PLAIN_WEEKS, day.atTime(OPENING).toInstant(VIETNAM), term, Cutoff.NONE);
    }
}
