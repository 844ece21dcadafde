package vn.lienthong.hub.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The clock a second time, slow and obvious: it walks day by day and minute by minute over the calendar as written, and
 * shares nothing with the first. All times must be whole minutes.
 */
final class SlowClock {

    private final List<CalendarYear> years;

    SlowClock(List<CalendarYear> years) {
        this.years = years;
    }

    LocalDateTime dueAt(
            LocalDateTime start, Term term, Cutoff cutoff, PausePolicy policy, List<Pause> pauses, LocalDateTime end) {
        if (policy == PausePolicy.SUBTRACT) {
            return plain(start, term, cutoff);
        }
        LocalDateTime due = plain(start, term, cutoff);
        LocalDateTime spanStart = null;
        for (LocalDateTime minute = start; !minute.isAfter(end); minute = minute.plusMinutes(1)) {
            boolean paused = minute.isBefore(end) && isPaused(minute, pauses);
            if (paused && spanStart == null) {
                spanStart = minute;
            } else if (!paused && spanStart != null) {
                due = policy == PausePolicy.RESTART
                        ? plain(minute, term, cutoff)
                        : shifted(due, spanStart, minute, term.unit());
                spanStart = null;
            }
        }
        return due;
    }

    Verdict verdict(LocalDateTime start, LocalDateTime due, LocalDateTime end, PausePolicy policy, List<Pause> pauses) {
        LocalDateTime finish = end;
        if (policy == PausePolicy.SUBTRACT) {
            for (LocalDateTime minute = start; minute.isBefore(end); minute = minute.plusMinutes(1)) {
                finish = isPaused(minute, pauses) ? finish.minusMinutes(1) : finish;
            }
        }
        if (finish.isAfter(due)) {
            return Verdict.LATE;
        }
        return finish.toLocalDate().isBefore(due.toLocalDate()) ? Verdict.EARLY : Verdict.ON_TIME;
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
        CalendarYear year = years.stream()
                .filter(one -> one.year() == day.getYear())
                .findAny()
                .orElseThrow(() -> new CalendarUnknownException(day));
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return year.makeUpDays().contains(day) || weekday && !year.daysOff().contains(day);
    }

    private static boolean isPaused(LocalDateTime minute, List<Pause> pauses) {
        Instant at = minute.toInstant(ZoneOffset.ofHours(7));
        return pauses.stream()
                .anyMatch(pause -> !at.isBefore(pause.from())
                        && (pause.to() == null
                                || Duration.between(at, pause.to()).toMinutes() > 0));
    }
}
