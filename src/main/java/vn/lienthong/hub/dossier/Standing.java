package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.deadline.Verdict;

/**
 * How a dossier stands with its current appointment, in the words in which it is shown.
 *
 * @param policy how pauses are treated: {@link Timeliness#POLICY}
 * @param verdict {@code EARLY}, {@code ON_TIME} or {@code LATE}; as {@link Timeliness#verdict}
 * @param lateAfter as {@link Timeliness#lateAfter}
 * @param pauses in which the clock stood still, in order
 */
public record Standing(String policy, String verdict, Instant lateAfter, List<Standstill> pauses) {

    /** @param to null while the clock stands still */
    public record Standstill(Instant from, Instant to) {}

    public static Standing of(Dossier dossier) {
        Verdict verdict = Timeliness.verdict(dossier);
        return new Standing(
                Timeliness.POLICY.name(),
                verdict == null ? null : verdict.name(),
                Timeliness.lateAfter(dossier),
                dossier.pauses().stream()
                        .map(pause -> new Standstill(pause.from(), pause.to()))
                        .toList());
    }
}
