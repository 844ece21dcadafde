package vn.lienthong.hub.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a due time came about, so that anybody can check it with a calendar in hand. Everything is in the order of days.
 *
 * @param start when the clock started
 * @param shifted whether the start lay after the cut-off, so that day zero is the next working day
 * @param dayZero the day from which days are counted; it is not counted itself
 * @param counted the days that were counted
 * @param skipped the days after the start that were passed over
 * @param makeUpDays the Saturdays and Sundays on the way that are working days because work is made up for on them
 */
public record Explanation(
        Instant start,
        boolean shifted,
        LocalDate dayZero,
        List<Counted> counted,
        List<Skipped> skipped,
        List<MakeUpDay> makeUpDays,
        Instant dueAt) {

    public Explanation {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
        makeUpDays = List.copyOf(makeUpDays);
    }

    /**
     * Days in a row that were counted. With a term of hours each stands alone.
     *
     * @param first the number of the first of them, counted from 1
     * @param last the number of the last of them
     * @param officeTime with a term of hours: how much office time of that day counted; null with a term of days
     */
    public record Counted(LocalDate from, LocalDate to, int first, int last, Duration officeTime) {}

    /** @param name what the day is called; null if it has no name */
    public record Skipped(LocalDate date, Reason reason, String name) {}

    /** @param name what the day is called; null if it has no name */
    public record MakeUpDay(LocalDate date, String name) {}

    /** Why a day was passed over. */
    public enum Reason {
        /** A Saturday or Sunday that is no make-up day. */
        WEEKEND,
        /** A public holiday or a day off in lieu. */
        DAY_OFF,
        /** A working day of which no office time was left. */
        AFTER_CLOSE
    }
}
