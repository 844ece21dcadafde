package vn.lienthong.hub.statistics.milestone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.dossier.Timeliness;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.statistics.milestone.Milestone.DatedMark;
import vn.lienthong.hub.statistics.milestone.Milestone.Finish;

/** Reckons one row from a dossier as it stood. */
@Component
class MilestoneRow {

    private final Calendars calendars;
    private final StageDeadlines stages;

    MilestoneRow(Calendars calendars, StageDeadlines stages) {
        this.calendars = calendars;
        this.stages = stages;
    }

    MilestoneRow asKnown(Instant moment) {
        return new MilestoneRow(calendars.asKnown(moment), stages.asKnown(moment));
    }

    Milestone of(long dossierId, Days days, Dossier dossier) {
        Milestones times = dossier.milestones();
        Instant dueAt = dossier.appointment().dueAt();
        Instant originalDueAt = dossier.appointment().originalDueAt();
        boolean moved = originalDueAt != null && !originalDueAt.equals(dueAt);
        Days open =
                times.finishedAt() == null ? days : new Days(LocalDate.MIN, Day.of(times.finishedAt())).within(days);
        return new Milestone(
                dossierId,
                days,
                dossier.competentUnit(),
                dossier.receivingUnit(),
                dossier.fieldCode().orElse(null),
                dossier.procedureCode(),
                dossier.channel().name(),
                times.receivedAt(),
                times.startedAt(),
                dueAt,
                originalDueAt,
                times.finishedAt() == null ? null : finish(dossier),
                !dossier.pauses().isEmpty(),
                new OverdueDays(times.startedAt(), dueAt, dossier.pauses()).within(open),
                moved ? new OverdueDays(times.startedAt(), originalDueAt, dossier.pauses()).within(open) : null,
                daysOf(dossier, FactType.SUPPLEMENT_REQUESTED),
                daysOf(dossier, FactType.RESCHEDULED),
                stages(dossier),
                marks(dossier));
    }

    private Finish finish(Dossier dossier) {
        Milestones times = dossier.milestones();
        Instant dueAt = dossier.appointment().dueAt();
        Instant recordedAt = recordedAt(dossier);
        Instant typedIn = recordedAt.isAfter(times.finishedAt()) ? recordedAt : times.finishedAt();
        return new Finish(
                times.finishedAt(),
                times.finishedBy().factName(),
                recordedAt,
                Timeliness.verdict(dossier, dueAt, times.finishedAt()),
                Timeliness.verdict(dossier, dossier.appointment().originalDueAt(), times.finishedAt()),
                Timeliness.verdict(dossier, dueAt, typedIn),
                handledMinutes(dossier));
    }

    private static Instant recordedAt(Dossier dossier) {
        Milestones times = dossier.milestones();
        return dossier.history().stream()
                .filter(step -> step.effective()
                        && step.said().type() == times.finishedBy()
                        && step.time().equals(times.finishedAt()))
                .map(step -> step.said().backfill()
                        ? times.finishedAt()
                        : step.said().recordedAt())
                .findFirst()
                .orElse(times.finishedAt());
    }

    private Integer handledMinutes(Dossier dossier) {
        Milestones times = dossier.milestones();
        try {
            Duration handled = LegalClock.officeTime(
                    calendars.of(dossier.acceptedBy(), dossier.receptionRecordedAt()),
                    times.startedAt(),
                    times.finishedAt(),
                    dossier.pauses());
            return Math.toIntExact(handled.toMinutes());
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    private List<StageRun> stages(Dossier dossier) {
        return dossier.procedure() == null || dossier.procedure().stages().size() < 2
                ? List.of()
                : stages.runs(dossier, Instant.EPOCH);
    }

    private static List<LocalDate> daysOf(Dossier dossier, FactType type) {
        return dossier.history().stream()
                .filter(step -> step.effective() && step.said().type() == type)
                .map(step -> Day.of(step.time()))
                .toList();
    }

    private static List<DatedMark> marks(Dossier dossier) {
        return dossier.marks().stream()
                .map(mark -> new DatedMark(mark.code(), dayOf(dossier, mark.fact())))
                .toList();
    }

    private static LocalDate dayOf(Dossier dossier, FactRef fact) {
        return dossier.history().stream()
                .filter(step -> step.said().ref().equals(fact))
                .map(Step::time)
                .findFirst()
                .map(Day::of)
                .orElseGet(() -> Day.of(dossier.milestones().receivedAt()));
    }
}
