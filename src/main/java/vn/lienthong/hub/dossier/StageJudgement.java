package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.Verdict;

/**
 * Whether one stage kept its due time, under {@link Timeliness#POLICY}.
 *
 * @param dueAt null if none is known: it is never late then
 * @param pauses that stop its clock
 * @param times of the dossier
 */
record StageJudgement(StageSpell spell, Instant dueAt, List<Pause> pauses, Milestones times) {

    /** Null while it has not ended. What was broken off is never early. */
    Verdict verdict() {
        if (spell.open() || dueAt == null) {
            return null;
        }
        boolean withTheDossier = spell.endedAt().equals(times.finishedAt());
        return Timeliness.verdict(
                spell.begunAt(),
                dueAt,
                spell.endedAt(),
                Timeliness.POLICY,
                pauses,
                withTheDossier ? times.finishedBy() : null);
    }

    /** Null when it has ended or its clock stands still. */
    Instant lateAfter() {
        boolean stands = pauses.stream().anyMatch(pause -> pause.to() == null);
        return !spell.open() || stands || dueAt == null
                ? null
                : dueAt.plus(LegalClock.pausedBetween(pauses, spell.begunAt(), Instant.MAX));
    }

    boolean late(Instant now) {
        Instant lateAfter = lateAfter();
        return verdict() == Verdict.LATE || lateAfter != null && lateAfter.isBefore(now);
    }

    /**
     * The moment at which a late one became late: when it was due, and as long as the clock had stood still until then.
     */
    Instant lateFrom() {
        Instant moment = dueAt;
        Instant next = moment.plus(LegalClock.pausedBetween(pauses, spell.begunAt(), moment));
        while (next.isAfter(moment)) {
            moment = next;
            next = dueAt.plus(LegalClock.pausedBetween(pauses, spell.begunAt(), moment));
        }
        return moment;
    }
}
