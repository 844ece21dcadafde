package vn.lienthong.hub.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The clock a second time, slow and obvious: it walks day by day and minute by minute over the calendar as written, and
 * shares nothing with the first. All times must be whole minutes.
 */
final class SlowClock {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final List<CalendarYear> years;
    /** Asked for every minute. */
    private final Map<LocalDate, Boolean> known = new HashMap<>();

    SlowClock(List<CalendarYear> years) {
        this.years = years;
    }

    LocalDateTime dueAt(
            LocalDateTime start, Term term, Cutoff cutoff, PausePolicy policy, List<Pause> pauses, LocalDateTime end) {
        LocalDateTime due = plain(start, term, cutoff);
        if (policy == PausePolicy.SUBTRACT) {
            return due;
        }
        LocalDateTime pausedSince = null;
        boolean[] paused = pausedMinutes(start, pauses, end);
        for (int i = 0; i < paused.length; i++) {
            LocalDateTime minute = paused[i] == (pausedSince != null) ? null : start.plusMinutes(i);
            if (minute != null && paused[i]) {
                pausedSince = minute;
            } else if (minute != null) {
                due = policy == PausePolicy.RESTART
                        ? plain(minute, term, cutoff)
                        : shifted(due, pausedSince, minute, term.unit());
                pausedSince = null;
            }
        }
        return due;
    }

    Verdict verdict(LocalDateTime start, LocalDateTime due, LocalDateTime end, PausePolicy policy, List<Pause> pauses) {
        LocalDateTime finish = end;
        if (policy == PausePolicy.SUBTRACT) {
            for (boolean paused : pausedMinutes(start, pauses, end)) {
                finish = paused ? finish.minusMinutes(1) : finish;
            }
        }
        if (finish.isAfter(due)) {
            return Verdict.LATE;
        }
        return finish.toLocalDate().isBefore(due.toLocalDate()) ? Verdict.EARLY : Verdict.ON_TIME;
    }

    /** For each minute from the start whether it is paused; the last one, at the end, never is. */
    private static boolean[] pausedMinutes(LocalDateTime start, List<Pause> pauses, LocalDateTime end) {
        long first = start.toEpochSecond(VIETNAM) / 60;
        boolean[] paused = new boolean[(int) (end.toEpochSecond(VIETNAM) / 60 - first) + 1];
        for (Pause pause : pauses) {
            long from = pause.from().getEpochSecond() / 60 - first;
            long to = pause.to() == null ? Long.MAX_VALUE : pause.to().getEpochSecond() / 60 - first;
            for (int i = 0; i < paused.length - 1; i++) {
                paused[i] |= i >= from && i < to;
            }
        }
        return paused;
    }

    private LocalDateTime plain(LocalDateTime start, Term term, Cutoff cutoff) {
        LocalTime limit = cutoff == Cutoff.NONE ? LocalTime.MAX : LocalTime.of(cutoff == Cutoff.AFTER_15H ? 15 : 17, 0);
        boolean shifts = start.toLocalTime().isAfter(limit);
        LocalDate dayZero = shifts ? nextWorkingDay(start.toLocalDate()) : start.toLocalDate();
        switch (term.unit()) {
            case WORKING_DAYS:
                LocalDate day = dayZero;
                for (int i = 0; i < term.value(); i++) {
                    day = nextWorkingDay(day);
                }
                return day.atTime(17, 0);
            case CALENDAR_DAYS:
                LocalDate last = dayZero.plusDays(term.value());
                return (works(last) ? last : nextWorkingDay(last)).atTime(17, 0);
            case WORKING_HOURS:
                return afterOfficeMinutes(shifts ? dayZero.atTime(7, 0) : start, term.value() * 60);
            default:
                LocalDate same = works(dayZero) ? dayZero : nextWorkingDay(dayZero);
                return (same.atTime(17, 0).isBefore(start) ? nextWorkingDay(same) : same).atTime(17, 0);
        }
    }

    private LocalDateTime shifted(LocalDateTime due, LocalDateTime from, LocalDateTime to, TermUnit unit) {
        if (unit == TermUnit.WORKING_HOURS) {
            int minutes = 0;
            for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
                minutes += isOfficeMinute(minute) ? 1 : 0;
            }
            return afterOfficeMinutes(due, minutes);
        }
        LocalDateTime moved = due;
        for (LocalDate day = from.toLocalDate().plusDays(1); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            moved = works(day) ? nextWorkingDay(moved.toLocalDate()).atTime(17, 0) : moved;
        }
        return moved;
    }

    private LocalDateTime afterOfficeMinutes(LocalDateTime from, int minutes) {
        LocalDateTime minute = from;
        for (int left = minutes; left > 0; minute = minute.plusMinutes(1)) {
            left -= isOfficeMinute(minute) ? 1 : 0;
        }
        return minute;
    }

    private boolean isOfficeMinute(LocalDateTime minute) {
        int ofDay = minute.getHour() * 60 + minute.getMinute();
        boolean morning = ofDay >= 7 * 60 && ofDay < 11 * 60 + 30;
        boolean afternoon = ofDay >= 13 * 60 + 30 && ofDay < 17 * 60;
        return (morning || afternoon) && works(minute.toLocalDate());
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        return works(day) ? day : nextWorkingDay(day);
    }

    private boolean works(LocalDate day) {
        return known.computeIfAbsent(day, this::isWorkingDay);
    }

    private boolean isWorkingDay(LocalDate day) {
        CalendarYear year = years.stream()
                .filter(one -> one.year() == day.getYear())
                .findAny()
                .orElseThrow(() -> new CalendarUnknownException(day));
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return year.makeUpDays().contains(day) || weekday && !year.daysOff().contains(day);
    }
}
