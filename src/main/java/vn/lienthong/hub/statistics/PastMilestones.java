package vn.lienthong.hub.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Histories;

/** Folds dossiers as they stood at a past moment. */
@Component
class PastMilestones {

    /** Histories held at once. */
    private static final int CHUNK = 500;

    private final Histories histories;
    private final Fold fold;

    PastMilestones(Histories histories, Fold fold) {
        this.histories = histories;
        this.fold = fold;
    }

    /** @param end what happened then or later does not count; corrections made since do */
    List<Milestone> at(Instant end, List<Long> dossiers) {
        List<Milestone> milestones = new ArrayList<>();
        for (int from = 0; from < dossiers.size(); from += CHUNK) {
            List<Long> chunk = dossiers.subList(from, Math.min(from + CHUNK, dossiers.size()));
            histories.of(chunk).forEach((id, facts) -> {
                Milestone milestone = Milestone.of(id, fold.before(facts, end));
                if (milestone != null) {
                    milestones.add(milestone);
                }
            });
        }
        return milestones;
    }
}
