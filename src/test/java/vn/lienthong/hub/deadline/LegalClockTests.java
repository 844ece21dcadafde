package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that the worked cases do not reach. Times are Vietnam's. */
class LegalClockTests {

    private static final WorkCalendar NATION = TestCalendars.nation();

    @ParameterizedTest(name = "{0} {1} {2} {3} is due {4}: {5}")
    @CsvSource(textBlock = """
            2026-10-08T15:00:00, 1, WORKING_DAYS, AFTER_15H, 2026-10-09T17:00, 15:00:00 itself does not shift
            2026-10-08T15:00:00.001, 1, WORKING_DAYS, AFTER_15H, 2026-10-12T17:00, anything later does
            2026-10-08T17:00:00, 0, SAME_DAY, NONE, 2026-10-08T17:00, the close itself is not past
            2026-10-08T17:00:01, 0, SAME_DAY, NONE, 2026-10-09T17:00, a due time never lies before the start
            2026-10-08T17:00:00, 1, WORKING_HOURS, AFTER_CLOSE, 2026-10-09T08:00, the close itself does not shift
            2026-10-08T00:00:00, 0, SAME_DAY, AFTER_15H, 2026-10-08T17:00, midnight belongs to the day that begins
            2026-10-07T23:59:59, 0, SAME_DAY, AFTER_15H, 2026-10-08T17:00, a second earlier is the day before
            2026-10-10T16:00:00, 1, WORKING_DAYS, AFTER_15H, 2026-10-13T17:00, the cut-off looks at Saturdays too
            2026-10-10T14:00:00, 1, WORKING_DAYS, AFTER_15H, 2026-10-12T17:00, Saturday is day zero and Monday day one
            2024-05-03T09:00:00, 1, WORKING_DAYS, NONE, 2024-05-04T17:00, ends on a make-up Saturday
            2024-05-03T16:00:00, 1, WORKING_HOURS, NONE, 2024-05-03T17:00, ends with the day and not with the next
            2024-05-03T16:30:00, 1, WORKING_HOURS, NONE, 2024-05-04T07:30, goes on on a make-up Saturday
            2024-02-27T09:00:00, 2, CALENDAR_DAYS, NONE, 2024-02-29T17:00, ends on a leap day
            2024-02-28T09:00:00, 2, WORKING_DAYS, NONE, 2024-03-01T17:00, counts a leap day
            2023-02-27T09:00:00, 2, CALENDAR_DAYS, NONE, 2023-03-01T17:00, no leap day in other years
            2024-02-05T09:00:00, 5, CALENDAR_DAYS, NONE, 2024-02-15T17:00, moves over the whole of Tet
            2026-10-08T10:30:00, 1, WORKING_HOURS, NONE, 2026-10-08T11:30, ends with the morning
            2026-10-08T12:00:00, 4, WORKING_HOURS, NONE, 2026-10-09T07:30, noon counts nothing
            2026-10-11T12:00:00, 8, WORKING_HOURS, NONE, 2026-10-12T17:00, a day off counts nothing
            2017-03-01T09:00:00, 2000, WORKING_DAYS, NONE, 2025-02-25T17:00, eight years are counted like a day
            """)
    void isDue(LocalDateTime start, int value, TermUnit unit, Cutoff cutoff, LocalDateTime due, String why) {
        assertThat(LegalClock.dueAt(NATION, at(start), new Term(value, unit), cutoff))
                .as(why)
                .isEqualTo(at(due));
    }

    @Test
    void aPauseThatBeginsOnAHolidayCountsInFullWhenSubtracted() {
        Instant start = at("2026-08-28T09:00");
        List<Pause> pauses = List.of(pause("2026-09-01T10:00", "2026-09-03T10:00"));

        assertThat(LegalClock.pausedBetween(pauses, start, at("2026-09-10T00:00")))
                .isEqualTo(Duration.ofDays(2));
    }

    @Test
    void aPauseThatBeginsOnAHolidayShiftsByTheWorkingDaysAfterIt() {
        assertThat(due(PausePolicy.SHIFT, 5, TermUnit.WORKING_DAYS, pause("2026-09-01T10:00", "2026-09-04T10:00")))
                .isEqualTo(at("2026-09-11T17:00"));
    }

    @Test
    void aPauseWithinADayShiftsDaysByNothingAndHoursByOfficeTime() {
        Pause pause = pause("2026-08-28T11:00", "2026-08-28T14:00");

        assertThat(due(PausePolicy.SHIFT, 1, TermUnit.WORKING_DAYS, pause)).isEqualTo(at("2026-09-03T17:00"));
        assertThat(due(PausePolicy.SHIFT, 2, TermUnit.WORKING_HOURS, pause)).isEqualTo(at("2026-08-28T14:00"));
    }

    @Test
    void aPauseOutsideOfficeTimeLeavesHoursWhereTheyAre() {
        assertThat(due(PausePolicy.SHIFT, 1, TermUnit.WORKING_HOURS, pause("2026-08-28T18:00", "2026-08-29T06:00")))
                .isEqualTo(at("2026-08-28T10:00"));
    }

    @Test
    void restartLooksAtTheCutoffOfTheNewStart() {
        Instant start = at("2026-10-08T09:00");
        List<Pause> pauses = List.of(pause("2026-10-09T09:00", "2026-10-12T15:00:01"));

        assertThat(LegalClock.dueAt(NATION, start, days(2), Cutoff.AFTER_15H, PausePolicy.RESTART, pauses, null))
                .isEqualTo(at("2026-10-15T17:00"));
    }

    @Test
    void anOpenPauseLastsUntilTheFinish() {
        Instant start = at("2026-10-08T09:00");
        List<Pause> pauses = List.of(new Pause(at("2026-10-09T09:00"), null));
        Instant finish = at("2026-10-20T09:00");

        assertThat(LegalClock.lessPauses(start, finish, pauses)).isEqualTo(at("2026-10-09T09:00"));
        assertThat(LegalClock.verdict(start, at("2026-10-09T17:00"), finish, PausePolicy.SUBTRACT, pauses))
                .isEqualTo(Verdict.ON_TIME);
        assertThat(LegalClock.dueAt(NATION, start, days(1), Cutoff.NONE, PausePolicy.RESTART, pauses, finish))
                .isEqualTo(at("2026-10-21T17:00"));
    }

    @Test
    void anOpenPauseDoesNotMoveTheDueTimeWhileNothingIsFinished() {
        Instant start = at("2026-10-08T09:00");
        List<Pause> pauses = List.of(new Pause(at("2026-10-09T09:00"), null));

        for (PausePolicy policy : PausePolicy.values()) {
            assertThat(LegalClock.dueAt(NATION, start, days(1), Cutoff.NONE, policy, pauses, null))
                    .isEqualTo(at("2026-10-09T17:00"));
        }
    }

    @Test
    void overlappingTouchingAndOutlyingPausesCountOnce() {
        Instant start = at("2026-10-08T09:00");
        List<Pause> pauses = List.of(
                pause("2026-10-09T12:00", "2026-10-09T14:00"),
                pause("2026-10-08T08:00", "2026-10-08T10:00"),
                pause("2026-10-09T10:00", "2026-10-09T12:00"),
                pause("2026-10-09T11:00", "2026-10-09T13:00"),
                pause("2026-10-07T08:00", "2026-10-08T08:00"),
                pause("2026-10-12T16:00", "2026-10-12T18:00"));

        assertThat(LegalClock.pausedBetween(pauses, start, at("2026-10-12T17:00")))
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void theTestOfEarlyIsOnTheDateLessThePauses() {
        Instant start = at("2026-10-08T09:00");
        Instant due = at("2026-10-15T17:00");
        List<Pause> pauses = List.of(pause("2026-10-12T09:00", "2026-10-13T09:00"));

        assertThat(LegalClock.verdict(start, due, at("2026-10-15T16:00"), PausePolicy.SUBTRACT, pauses))
                .isEqualTo(Verdict.EARLY);
        assertThat(LegalClock.verdict(start, due, at("2026-10-15T16:00"), PausePolicy.SHIFT, pauses))
                .isEqualTo(Verdict.ON_TIME);
        assertThat(LegalClock.verdict(start, due, at("2026-10-16T17:00:01"), PausePolicy.SUBTRACT, pauses))
                .isEqualTo(Verdict.LATE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-30T09:00, 2, WORKING_DAYS, NONE, 2027-01-01
            2026-12-30T09:00, 17, WORKING_HOURS, NONE, 2027-01-01
            2026-12-30T09:00, 3, CALENDAR_DAYS, NONE, 2027-01-02
            2026-12-31T15:30, 0, SAME_DAY, AFTER_15H, 2027-01-01
            2016-12-30T09:00, 1, WORKING_DAYS, NONE, 2016-12-30
            """)
    void saysWhichDayIsNotKnown(LocalDateTime start, int value, TermUnit unit, Cutoff cutoff, LocalDate day) {
        Term term = new Term(value, unit);

        assertThatThrownBy(() -> LegalClock.dueAt(NATION, at(start), term, cutoff))
                .isInstanceOfSatisfying(
                        CalendarUnknownException.class, e -> assertThat(e.day()).isEqualTo(day));
    }

    private static Instant due(PausePolicy policy, int value, TermUnit unit, Pause pause) {
        return LegalClock.dueAt(
                NATION, at("2026-08-28T09:00"), new Term(value, unit), Cutoff.NONE, policy, List.of(pause), null);
    }

    private static Term days(int n) {
        return new Term(n, TermUnit.WORKING_DAYS);
    }

    private static Pause pause(String from, String to) {
        return new Pause(at(from), at(to));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(7));
    }
}
