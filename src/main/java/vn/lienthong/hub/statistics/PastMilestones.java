package vn.lienthong.hub.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;

/** Folds dossiers as they stood at a past moment. */
@Component
class PastMilestones {

    /** Histories held at once. */
    private static final int CHUNK = 500;

    private final DossierReader dossiers;
    private final Fold fold;

    PastMilestones(DossierReader dossiers, Fold fold) {
        this.dossiers = dossiers;
        this.fold = fold;
    }

    /** @param end what happened then or later does not count; corrections made since do */
    List<Milestone> at(Instant end, List<Long> ids) {
        List<Milestone> milestones = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            dossiers.histories(chunk).forEach((id, facts) -> {
                Milestone milestone = Milestone.of(id, fold.before(facts, end));
                if (milestone != null) {
                    milestones.add(milestone);
                }
            });
        }
        return milestones;
    }
}
