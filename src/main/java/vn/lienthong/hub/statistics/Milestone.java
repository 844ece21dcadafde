package vn.lienthong.hub.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.dossier.Timeliness;
import vn.lienthong.hub.event.FactType;

/**
 * What the numbers need of one received dossier: a row of table {@code milestone}.
 *
 * @param unit where it counts: competent at its finish, or now
 * @param units every unit that was competent since the reception
 * @param startedAt when its clock started
 * @param verdict against the current appointment, null while unfinished
 * @param originalVerdict against the original one
 * @param settledAt the instant after which only pauses and a finish have changed anything: for periods that end later
 *     this row is enough, for others the dossier must be folded again
 */
record Milestone(
        long dossierId,
        String unit,
        Set<String> units,
        String fieldCode,
        String procedureCode,
        String channel,
        Instant receivedAt,
        Instant startedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant finishedAt,
        FactType finishedBy,
        Verdict verdict,
        Verdict originalVerdict,
        List<Pause> pauses,
        Instant settledAt) {

    private static final Set<FactType> UNSETTLES =
            Set.of(FactType.TRANSFERRED, FactType.RESCHEDULED, FactType.REOPENED);

    /** @return null for a dossier that does not count: not received, or gone into another */
    static Milestone of(long dossierId, Dossier dossier) {
        if (dossier == null || dossier.milestones().receivedAt() == null) {
            return null;
        }
        Milestones times = dossier.milestones();
        Instant dueAt = dossier.appointment().dueAt();
        Instant originalDueAt = dossier.appointment().originalDueAt();
        return new Milestone(
                dossierId,
                dossier.competentUnit(),
                units(dossier),
                dossier.fieldCode().orElse(null),
                dossier.procedureCode(),
                dossier.channel().name(),
                times.receivedAt(),
                times.startedAt(),
                dueAt,
                originalDueAt,
                times.finishedAt(),
                times.finishedBy(),
                Timeliness.verdict(dossier, dueAt),
                Timeliness.verdict(dossier, originalDueAt),
                dossier.pauses(),
                settledAt(dossier));
    }

    private static Instant settledAt(Dossier dossier) {
        Milestones times = dossier.milestones();
        Instant settled = later(times.receivedAt(), times.startedAt());
        for (Step step : dossier.history()) {
            if (step.effective() && UNSETTLES.contains(step.said().type())) {
                settled = later(settled, step.time());
            }
        }
        return settled;
    }

    private static Set<String> units(Dossier dossier) {
        Set<String> units = new TreeSet<>(Set.of(dossier.competentUnit()));
        for (Step step : dossier.history()) {
            if (step.effective() && step.said().type() == FactType.TRANSFERRED) {
                units.add(step.unit("toUnit"));
            } else if (step.effective() && step.said().type() == FactType.RECEIVED) {
                String competent = step.unit("competentUnit");
                units.add(competent == null ? step.unit("receivingUnit") : competent);
            }
        }
        return units;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
