package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.procedure.Stage;

/**
 * The deadlines inside a dossier, so that a late one names the stage and the unit that were late. Reckoned when asked
 * for, from the folded dossier: accepting facts does not pay for it.
 *
 * <p>Each stage counts from its own beginning, by its committed term or else the statutory one, its own cut-off and the
 * calendar of the unit that it began with, as known when the reception was recorded, under {@link Timeliness#POLICY}. Without a stage in the catalogue, or without
 * a calendar of that time, it is due as its sender said.
 */
@Component
public class StageDeadlines {

    private final Fold fold;
    private final Places places;

    StageDeadlines(Fold fold) {
        this.fold = fold;
        this.places = fold.places();
    }

    /** The deadlines by the calendars and the units as known at a moment, for dossiers of a {@link Fold#asKnown}. */
    public StageDeadlines asKnown(Instant moment) {
        return new StageDeadlines(fold.asKnown(moment));
    }

    /**
     * The stages that have begun, in that order; none before reception.
     *
     * @param now for stages that are late without having ended
     */
    public List<StageRun> runs(Dossier dossier, Instant now) {
        Instant startedAt = dossier.milestones().startedAt();
        if (startedAt == null) {
            return List.of();
        }
        List<StageSpell> spells = dossier.procedure() == null
                ? SaidStages.spells(startedAt, dossier.history())
                : StageLog.spells(dossier.procedure(), startedAt, dossier.history(), places);
        StagePauses pauses = new StagePauses(dossier);
        return spells.stream().map(spell -> run(dossier, spell, pauses, now)).toList();
    }

    /**
     * When the whole is due by the terms of the law, whatever was committed or promised; without pauses.
     *
     * @return null if it is not received, or the procedure or a calendar of that time is not known
     */
    public Instant statutoryDueAt(Dossier dossier) {
        return fold.statutoryDueAt(dossier, dossier.milestones().startedAt());
    }

    private StageRun run(Dossier dossier, StageSpell spell, StagePauses pauses, Instant now) {
        List<Stage> stages =
                spell.first() < 0 ? List.of() : dossier.procedure().stages().subList(spell.first(), spell.last() + 1);
        Instant counted = counted(spell, stages, dossier);
        Instant dueAt = counted == null ? spell.saidDueAt() : counted;
        StageJudgement judgement =
                new StageJudgement(spell, dueAt, pauses.of(spell, kinds(stages)), dossier.milestones());
        Verdict verdict = judgement.verdict();
        boolean late = judgement.late(now);
        return new StageRun(
                spell.role(),
                stages.isEmpty() ? null : spell.first() + 1,
                stages.isEmpty() ? null : spell.last() + 1,
                spell.holder(),
                spell.begunAt(),
                dueAt,
                dueBy(stages, counted, dueAt),
                spell.saidDueAt(),
                spell.endedAt(),
                judgement.lateAfter(),
                verdict == null ? null : verdict.name(),
                late,
                late ? spell.holderBefore(judgement.lateFrom()) : null);
    }

    /** Stages of one agency in a row each count from the due time of the one before. */
    private Instant counted(StageSpell spell, List<Stage> stages, Dossier dossier) {
        if (stages.isEmpty()) {
            return null;
        }
        String unit = spell.firstHolder() == null ? dossier.acceptedBy() : spell.firstHolder();
        WorkCalendar calendar = fold.calendar(unit, dossier.receptionRecordedAt());
        Instant due = spell.begunAt();
        try {
            for (Stage stage : stages) {
                due = LegalClock.dueAt(calendar, due, stage.counted(), stage.cutoff());
            }
            return due;
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    private static StageRun.DueBy dueBy(List<Stage> stages, Instant counted, Instant dueAt) {
        if (dueAt == null) {
            return null;
        }
        if (counted == null) {
            return StageRun.DueBy.SAID;
        }
        return stages.stream().anyMatch(stage -> stage.committed() != null)
                ? StageRun.DueBy.COMMITTED
                : StageRun.DueBy.STATUTORY;
    }

    /** @return null, for all, where the catalogue has no stage */
    private static Set<Stage.PauseKind> kinds(List<Stage> stages) {
        return stages.isEmpty()
                ? null
                : stages.stream().flatMap(stage -> stage.pausesFor().stream()).collect(Collectors.toSet());
    }
}
