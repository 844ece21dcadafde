package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * Judges folded dossiers under every rule. Reads nothing but the dossier, and calendars that are in memory: cheap enough
 * for each dossier that changes. A due time under RESTART or SHIFT goes by the calendar of the unit that took the
 * dossier in, as known when the reception was recorded.
 *
 * <p>An unfinished dossier is judged at a moment: fold it up to that moment ({@link Fold#before}), or the answer mixes
 * two.
 */
@Component
public class Judge {

    private final Fold fold;

    Judge(Fold fold) {
        this.fold = fold;
    }

    /** By the procedures and calendars as known at a moment, for dossiers of a {@link Fold#asKnown}. */
    public Judge asKnown(Instant moment) {
        return new Judge(fold.asKnown(moment));
    }

    /**
     * Against one appointment under one policy.
     *
     * @param at when an unfinished one is judged
     * @return empty for a dossier that was never received
     */
    public Optional<Judgement> judge(Dossier dossier, Against against, PausePolicy policy, Instant at) {
        if (dossier.milestones().receivedAt() == null) {
            return Optional.empty();
        }
        Instant appointment = against == Against.CURRENT
                ? dossier.appointment().dueAt()
                : dossier.appointment().originalDueAt();
        if (appointment == null) {
            return Optional.of(judgement(dossier, against, policy, null, List.of(), null, at));
        }
        try {
            List<Moved> moves = DueMoves.of(dossier, against, policy, appointment, () -> calendar(dossier));
            Instant dueAt =
                    moves.isEmpty() ? appointment : moves.get(moves.size() - 1).dueAt();
            return Optional.of(judgement(dossier, against, policy, appointment, moves, dueAt, at));
        } catch (CalendarUnknownException e) {
            return Optional.of(judgement(dossier, against, policy, appointment, List.of(), null, at));
        }
    }

    /**
     * By the national portal's indicator 2.1.
     *
     * @param end of the period, exclusive
     */
    public PortalJudgement portal(Dossier dossier, Instant end) {
        return PortalRule.judge(dossier, () -> maximum(dossier), end);
    }

    private Judgement judgement(
            Dossier dossier,
            Against against,
            PausePolicy policy,
            Instant appointment,
            List<Moved> moves,
            Instant dueAt,
            Instant at) {
        Instant finishedAt = dossier.milestones().finishedAt();
        Instant judgedAt = finishedAt == null ? at : finishedAt;
        Duration taken = policy == PausePolicy.SUBTRACT
                ? LegalClock.pausedBetween(
                        dossier.pauses(), dossier.milestones().startedAt(), judgedAt)
                : Duration.ZERO;
        boolean overdue = finishedAt == null
                && !dossier.paused()
                && dueAt != null
                && judgedAt.minus(taken).isAfter(dueAt);
        return new Judgement(
                against,
                policy,
                appointment,
                moves,
                dueAt,
                judgedAt,
                taken,
                Timeliness.verdict(dossier, dueAt, finishedAt, policy),
                overdue,
                Timeliness.lateAfter(dossier, dueAt, policy));
    }

    /** By the statutory terms, from where the portal's duration begins; null if it is not known. */
    private Instant maximum(Dossier dossier) {
        return fold.statutoryDueAt(dossier, PortalRule.start(dossier.milestones()));
    }

    private WorkCalendar calendar(Dossier dossier) {
        return fold.calendar(dossier.acceptedBy(), dossier.takenInRecordedAt());
    }
}
