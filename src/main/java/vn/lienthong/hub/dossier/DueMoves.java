package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.OfficeHours;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.procedure.StageClock;

/**
 * How pauses move an appointment under RESTART and SHIFT. Steps count in the order in which the pauses ended. An
 * appointment given with {@code supplemented} is the due time from then on; else RESTART counts the term anew from the
 * end of the pause, but never to an earlier time than the appointment that stood, and SHIFT moves that one on: by office
 * time where every stage of the procedure is counted in hours, else by working days. Of a pause counts what lies after
 * the start of the clock, and for the current appointment, after the last new one: that was given knowing the rest.
 */
final class DueMoves {

    private final Dossier dossier;
    private final PausePolicy policy;
    private final WorkCalendar calendar;
    private final Instant since;
    private final List<Moved> moves = new ArrayList<>();
    private Instant due;

    private DueMoves(Dossier dossier, PausePolicy policy, WorkCalendar calendar, Instant since, Instant due) {
        this.dossier = dossier;
        this.policy = policy;
        this.calendar = calendar;
        this.since = since;
        this.due = due;
    }

    /**
     * @param dueAt the appointment, not null
     * @param calendar asked for only if there is something to move
     * @throws vn.lienthong.hub.deadline.CalendarUnknownException if a day on the way lies outside the known years
     */
    static List<Moved> of(
            Dossier dossier, Against against, PausePolicy policy, Instant dueAt, Supplier<WorkCalendar> calendar) {
        if (policy == PausePolicy.SUBTRACT || !everPaused(dossier)) {
            return List.of();
        }
        Instant since = dossier.milestones().startedAt();
        if (against == Against.CURRENT) {
            since = later(since, lastRescheduled(dossier));
        }
        return new DueMoves(dossier, policy, calendar.get(), since, dueAt).walk();
    }

    /** A promise of {@code supplemented} counts, too, where the request had not stopped the clock. */
    private static boolean everPaused(Dossier dossier) {
        return !dossier.pauses().isEmpty()
                || dossier.history().stream().anyMatch(step -> supplemented(step) && promised(step) != null);
    }

    private List<Moved> walk() {
        List<Change> changes = new ArrayList<>();
        for (Pause pause : dossier.pauses()) {
            if (pause.to() != null && pause.to().isAfter(since)) {
                changes.add(new Change(pause.to(), new Pause(later(pause.from(), since), pause.to()), null));
            }
        }
        for (Step step : dossier.history()) {
            if (supplemented(step) && promised(step) != null && step.time().isAfter(since)) {
                changes.removeIf(change -> change.at().equals(step.time()));
                Pause answered = dossier.pauses().stream()
                        .filter(pause -> step.time().equals(pause.to()))
                        .findFirst()
                        .orElse(null);
                changes.add(new Change(step.time(), answered, promised(step)));
            }
        }
        changes.sort(Comparator.comparing(Change::at));
        changes.forEach(this::apply);
        return List.copyOf(moves);
    }

    /** @param promised the appointment given then, or null */
    private record Change(Instant at, Pause pause, Instant promised) {}

    private void apply(Change change) {
        if (change.promised() != null) {
            move(new Moved(Moved.By.PROMISED, change.pause(), change.promised(), null, null));
        } else if (policy == PausePolicy.RESTART) {
            restart(change.pause());
        } else {
            shift(change.pause());
        }
    }

    private void restart(Pause pause) {
        Procedure procedure = dossier.procedure();
        Instant anew =
                procedure == null ? asPromised(pause.to()) : StageClock.dueAt(procedure.stages(), pause.to(), calendar);
        Moved.By by = procedure == null ? Moved.By.RESTARTED_AS_PROMISED : Moved.By.RESTARTED;
        move(
                anew.isBefore(due)
                        ? new Moved(Moved.By.KEPT, pause, due, null, null)
                        : new Moved(by, pause, anew, null, null));
    }

    private Instant asPromised(Instant from) {
        int days = calendar.workingDaysBetween(day(dossier.milestones().startedAt()), day(due));
        return calendar.plusWorkingDays(day(from), days)
                .atTime(due.atOffset(VietnamTime.OFFSET).toLocalTime())
                .toInstant(VietnamTime.OFFSET);
    }

    private void shift(Pause pause) {
        boolean hours = countsHours(dossier.procedure());
        Integer days = hours ? null : calendar.workingDaysBetween(day(pause.from()), day(pause.to()));
        Duration time = hours ? OfficeHours.between(calendar, pause.from(), pause.to()) : null;
        TermUnit unit = hours ? TermUnit.WORKING_HOURS : TermUnit.WORKING_DAYS;
        move(new Moved(Moved.By.SHIFTED, pause, LegalClock.shifted(calendar, due, pause, unit), days, time));
    }

    private void move(Moved moved) {
        due = moved.dueAt();
        moves.add(moved);
    }

    private static boolean countsHours(Procedure procedure) {
        return procedure != null
                && procedure.stages().stream().allMatch(stage -> stage.counted().unit() == TermUnit.WORKING_HOURS);
    }

    private static boolean supplemented(Step step) {
        return step.effective() && step.said().type() == FactType.SUPPLEMENTED;
    }

    private static Instant promised(Step step) {
        return ((Fact.Supplemented) step.fact()).promisedAt();
    }

    private static Instant lastRescheduled(Dossier dossier) {
        return dossier.history().stream()
                .filter(step -> step.effective() && step.said().type() == FactType.RESCHEDULED)
                .map(Step::time)
                .reduce((before, after) -> after)
                .orElse(Instant.MIN);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.OFFSET);
    }
}
