package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import vn.lienthong.hub.deadline.Verdict;

/**
 * A finish by when it happened and by when it was typed in. Made by {@link RecordedRule}.
 *
 * @param happened the verdict on the finish itself
 * @param recorded the verdict if the finish had been when the hub heard of it
 * @param delay how long after the finish the hub heard of it, elapsed time; zero where it heard before
 */
public record RecordedJudgement(
        Verdict happened, Verdict recorded, Instant finishedAt, Instant recordedAt, Duration delay) {

    /** On time by when it happened, late by when it was typed in. */
    public boolean lateInSoftwareOnly() {
        return happened != Verdict.LATE && recorded == Verdict.LATE;
    }
}
