package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.WorkCalendar;

/** The due time of a row of stages, by the committed terms where there are some. */
final class StageClock {

    private StageClock() {}

    /**
     * Each stage starts when all before it are due, a parallel one when the stage starts that it runs beside. The
     * cut-off of a stage looks at the start of that stage.
     */
    static Instant dueAt(List<Stage> stages, Instant start, WorkCalendar calendar) {
        List<Instant> starts = new ArrayList<>(stages.size());
        Instant due = start;
        for (Stage stage : stages) {
            Instant begins = stage.parallelWith() == null ? due : startOf(stage.parallelWith(), stages, starts);
            starts.add(begins);
            Instant ends = LegalClock.dueAt(
                    calendar, begins, stage.committed() == null ? stage.term() : stage.committed(), stage.cutoff());
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
