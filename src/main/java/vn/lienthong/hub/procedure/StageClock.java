package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * The due time of a row of stages, without pauses. Each stage starts when all before it are due, a parallel one when the
 * stage starts that it runs beside. The cut-off of a stage looks at the start of that stage. Pure functions.
 */
public final class StageClock {

    private StageClock() {}

    /**
     * By the committed terms where there are some.
     *
     * @throws CalendarUnknownException if a term runs past the known calendars
     */
    public static Instant dueAt(List<Stage> stages, Instant start, WorkCalendar calendar) {
        return dueAt(stages, start, calendar, Stage::counted);
    }

    /**
     * By the terms of the law, whatever was committed beside them.
     *
     * @throws CalendarUnknownException if a term runs past the known calendars
     */
    public static Instant statutoryDueAt(List<Stage> stages, Instant start, WorkCalendar calendar) {
        return dueAt(stages, start, calendar, Stage::term);
    }

    private static Instant dueAt(
            List<Stage> stages, Instant start, WorkCalendar calendar, Function<Stage, Term> termOf) {
        List<Instant> starts = new ArrayList<>(stages.size());
        Instant due = start;
        for (Stage stage : stages) {
            Instant begins = stage.parallelWith() == null ? due : startOf(stage.parallelWith(), stages, starts);
            starts.add(begins);
            Instant ends = LegalClock.dueAt(calendar, begins, termOf.apply(stage), stage.cutoff());
            due = ends.isAfter(due) ? ends : due;
        }
        return due;
    }

    /** Of several earlier stages of the role the nearest one; an import lets no other role through. */
    private static Instant startOf(String role, List<Stage> stages, List<Instant> starts) {
        for (int i = starts.size() - 1; i >= 0; i--) {
            if (stages.get(i).role().equals(role)) {
                return starts.get(i);
            }
        }
        throw new IllegalArgumentException("no earlier stage has the role " + role);
    }
}
