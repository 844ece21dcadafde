package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Pause;

/**
 * The days at whose end a dossier in progress is overdue (form II.06a, column 13): the end, less the pauses so far, lies
 * after the due time, and no pause is open. What happens exactly at the end has not happened before it.
 */
final class OverdueDays {

    private final Instant startedAt;
    private final Instant dueAt;
    private final List<Pause> pauses;

    /** @param dueAt null: never overdue */
    OverdueDays(Instant startedAt, Instant dueAt, List<Pause> pauses) {
        this.startedAt = startedAt;
        this.dueAt = dueAt;
        this.pauses = pauses;
    }

    /** @param days in which it is in progress; null: none */
    List<Days> within(Days days) {
        List<Days> overdue = new ArrayList<>();
        if (dueAt == null || days == null) {
            return overdue;
        }
        Instant runsSince = Instant.EPOCH;
        for (int i = 0; i <= pauses.size(); i++) {
            Instant runsUntil = i < pauses.size() ? pauses.get(i).from() : null;
            Instant lateAfter = dueAt.plus(LegalClock.pausedBetween(pauses.subList(0, i), startedAt, Instant.MAX));
            add(overdue, later(runsSince, lateAfter), runsUntil, days);
            if (i < pauses.size() && pauses.get(i).to() == null) {
                return overdue;
            }
            runsSince = i < pauses.size() ? pauses.get(i).to() : runsSince;
        }
        return overdue;
    }

    /** Ends of days after {@code after}, up to and including {@code upTo}: day by day, those from the one to before the other. */
    private static void add(List<Days> overdue, Instant after, Instant upTo, Days days) {
        LocalDate from = Day.of(after);
        LocalDate until = upTo == null ? null : Day.of(upTo);
        if (until != null && !from.isBefore(until)) {
            return;
        }
        Days part = new Days(from, until).within(days);
        if (part != null) {
            overdue.add(part);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
