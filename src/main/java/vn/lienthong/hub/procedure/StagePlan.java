package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.DayByDay;
import vn.lienthong.hub.deadline.Explanation;
import vn.lienthong.hub.deadline.WorkCalendar;

/** The stages of a procedure one after the other, each counted day by day; it comes to what {@link StageClock} does. */
final class StagePlan {

    /** @param number the place of the stage in the row, counted from 1 */
    record Step(int number, Stage stage, Explanation explanation) {}

    private StagePlan() {}

    /** @throws vn.lienthong.hub.deadline.CalendarUnknownException if a stage runs past the known calendars */
    static List<Step> of(List<Stage> stages, Instant start, WorkCalendar calendar) {
        List<Step> steps = new ArrayList<>(stages.size());
        for (Stage stage : stages) {
            Instant begins =
                    stage.parallelWith() == null ? lastDue(steps, start) : startOf(stage.parallelWith(), steps);
            steps.add(new Step(
                    steps.size() + 1, stage, DayByDay.explain(calendar, begins, stage.counted(), stage.cutoff())));
        }
        return List.copyOf(steps);
    }

    private static Instant lastDue(List<Step> steps, Instant start) {
        return steps.stream()
                .map(step -> step.explanation().dueAt())
                .max(Instant::compareTo)
                .orElse(start);
    }

    private static Instant startOf(String role, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).stage().role().equals(role)) {
                return steps.get(i).explanation().start();
            }
        }
        throw new IllegalArgumentException("no earlier stage has the role " + role);
    }
}
