package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.deadline.Verdict;

/**
 * What rows that come and go change in the counters of form II.06a: here a dossier becomes numbers of the form. The
 * function {@code form_changes} of the database says the same of one row; the recomputation holds the ledger against it.
 */
final class FormChanges {

    /**
     * A line of the ledger.
     *
     * @param day that the change is about
     * @param since the day since which it counts
     * @param known when it became known
     */
    record Line(String unit, String field, LocalDate day, LocalDate since, Instant known) {}

    record Changed(Line line, Counts counts) {}

    /** The columns of table {@code form_change}, but for the transaction. */
    static Columns<Changed> columns(String prefix) {
        return new Columns<Changed>(prefix)
                .text("unit", changed -> changed.line.unit)
                .text("field", changed -> changed.line.field)
                .day("day", changed -> changed.line.day)
                .day("since", changed -> changed.line.since)
                .number("online", changed -> changed.counts.online)
                .number("other", changed -> changed.counts.other)
                .number("early", changed -> changed.counts.early)
                .number("on_time", changed -> changed.counts.onTime)
                .number("late", changed -> changed.counts.late)
                .number("open", changed -> changed.counts.open)
                .number("overdue", changed -> changed.counts.overdue)
                .moment("known_at", changed -> changed.line.known);
    }

    /** Numbers of dossiers, each of them more or fewer. */
    static final class Counts {
        int online;
        int other;
        int early;
        int onTime;
        int late;
        int open;
        int overdue;

        private boolean isNought() {
            return online == 0 && other == 0 && early == 0 && onTime == 0 && late == 0 && open == 0 && overdue == 0;
        }

        private void receive(boolean isOnline, int sign) {
            online += isOnline ? sign : 0;
            other += isOnline ? 0 : sign;
        }

        private void finish(Verdict verdict, int sign) {
            early += verdict == Verdict.EARLY ? sign : 0;
            onTime += verdict == Verdict.ON_TIME ? sign : 0;
            late += verdict == Verdict.LATE ? sign : 0;
        }
    }

    private final Map<Line, Counts> lines = new HashMap<>();

    void came(CountedRow row, Instant known) {
        add(row, 1, known);
    }

    void gone(CountedRow row, Instant known) {
        add(row, -1, known);
    }

    /** Those that change anything. */
    List<Changed> changed() {
        List<Changed> changed = new ArrayList<>(lines.size());
        lines.forEach((line, counts) -> {
            if (!counts.isNought()) {
                changed.add(new Changed(line, counts));
            }
        });
        return changed;
    }

    private void add(CountedRow row, int sign, Instant known) {
        LocalDate from = row.tellsFrom();
        LocalDate until = row.tellsUntil();
        LocalDate finished = row.finishedOn();
        Counts begin = at(row, row.receivedOn(), from, known);
        begin.receive(row.online(), sign);
        LocalDate closed = until;
        if (finished != null) {
            at(row, finished, later(finished, from), known).finish(row.verdict(), sign);
            closed = later(from, until == null || finished.isBefore(until) ? finished : until);
        }
        if (until != null) {
            at(row, row.receivedOn(), until, known).receive(row.online(), -sign);
            if (finished != null) {
                at(row, finished, until, known).finish(row.verdict(), -sign);
            }
        }
        // The day from which it is open is the one since which its reception counts, also where the row begins later.
        begin.open += sign;
        if (closed != null) {
            at(row, closed, closed, known).open -= sign;
        }
        for (Days days : row.overdue()) {
            at(row, days.from(), days.from(), known).overdue += sign;
            if (days.until() != null) {
                at(row, days.until(), days.until(), known).overdue -= sign;
            }
        }
    }

    private Counts at(CountedRow row, LocalDate day, LocalDate since, Instant known) {
        return lines.computeIfAbsent(new Line(row.unit(), row.field(), day, since, known), line -> new Counts());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
