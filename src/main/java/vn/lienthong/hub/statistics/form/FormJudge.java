package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.event.FactType;

/**
 * How a dossier stands in a form. What was withdrawn or stopped is never early; what waits for the citizen is in time; what
 * has no due time cannot be late, nor early.
 */
@Component
class FormJudge {

    private static final Set<FactType> WITHOUT_RESULT = Set.of(FactType.WITHDRAWN, FactType.STOPPED);

    private final PolicyDueTimes dueTimes;

    FormJudge(PolicyDueTimes dueTimes) {
        this.dueTimes = dueTimes;
    }

    record Judgement(Instant dueAt, FormStanding standing) {}

    /**
     * @param dossier received, and as it stood at the period's end
     */
    Judgement of(Dossier dossier, FormQuestion question) {
        PausePolicy policy = question.policy();
        Instant end = question.period().end();
        Instant finish = dossier.milestones().finishedAt();
        Instant dueAt = dueTimes.of(dossier, question, finish == null ? end : finish);
        return new Judgement(
                dueAt, finish == null ? unfinished(dossier, policy, dueAt, end) : finished(dossier, policy, dueAt));
    }

    private static FormStanding unfinished(Dossier dossier, PausePolicy policy, Instant dueAt, Instant end) {
        if (dossier.paused() || dueAt == null) {
            return FormStanding.IN_TIME;
        }
        Instant start = dossier.milestones().startedAt();
        Instant reached = policy == PausePolicy.SUBTRACT ? LegalClock.lessPauses(start, end, dossier.pauses()) : end;
        return reached.isAfter(dueAt) ? FormStanding.OVERDUE : FormStanding.IN_TIME;
    }

    private static FormStanding finished(Dossier dossier, PausePolicy policy, Instant dueAt) {
        if (dueAt == null) {
            return FormStanding.ON_TIME;
        }
        Milestones times = dossier.milestones();
        Verdict verdict = LegalClock.verdict(times.startedAt(), dueAt, times.finishedAt(), policy, dossier.pauses());
        return switch (verdict) {
            case EARLY -> WITHOUT_RESULT.contains(times.finishedBy()) ? FormStanding.ON_TIME : FormStanding.EARLY;
            case ON_TIME -> FormStanding.ON_TIME;
            case LATE -> FormStanding.LATE;
        };
    }
}
