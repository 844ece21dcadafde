package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * "Returned on time, typed in late, counted late" (need 27: "xử lý trễ trên phần mềm nên hệ thống báo trễ hạn"): the
 * finish is judged by its own time and by the time at which the hub first heard of it, against the current appointment
 * under {@link Timeliness#POLICY}. A correction of the finish's time moves the first, never the second. Pure.
 */
public final class RecordedRule {

    private RecordedRule() {}

    /**
     * @return empty if the dossier is not finished or was never received, or its finish came with the first loading of a
     *     partner's old dossiers (backfill), which says nothing of when it was typed in
     */
    public static Optional<RecordedJudgement> judge(Dossier dossier) {
        Milestones times = dossier.milestones();
        if (times.receivedAt() == null || times.finishedAt() == null) {
            return Optional.empty();
        }
        return finish(dossier)
                .filter(step -> !step.said().backfill())
                .map(step -> judge(dossier, step.said().recordedAt()));
    }

    private static RecordedJudgement judge(Dossier dossier, Instant heardAt) {
        Instant finishedAt = dossier.milestones().finishedAt();
        Instant dueAt = dossier.appointment().dueAt();
        Instant recordedAt = heardAt.isBefore(finishedAt) ? finishedAt : heardAt;
        return new RecordedJudgement(
                Timeliness.verdict(dossier, dueAt),
                Timeliness.verdict(dossier, dueAt, recordedAt),
                finishedAt,
                heardAt,
                Duration.between(finishedAt, recordedAt));
    }

    private static Optional<Step> finish(Dossier dossier) {
        Milestones times = dossier.milestones();
        return dossier.history().stream()
                .filter(step -> step.effective()
                        && step.said().type() == times.finishedBy()
                        && step.time().equals(times.finishedAt()))
                .reduce((before, after) -> after);
    }
}
