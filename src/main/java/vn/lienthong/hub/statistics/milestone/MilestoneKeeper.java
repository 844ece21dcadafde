package vn.lienthong.hub.statistics.milestone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierChange;
import vn.lienthong.hub.dossier.DossierListener;
import vn.lienthong.hub.dossier.Fold;

/**
 * Keeps the numbers right, in the transaction that accepts the facts. Most facts (steps, notes, the post's own) change
 * nothing that counts and cost no statement.
 */
@Component
class MilestoneKeeper implements DossierListener {

    private final MilestoneRows rows;
    private final MilestoneTable table;
    private final Fold fold;
    private final Clock clock;

    MilestoneKeeper(MilestoneRows rows, MilestoneTable table, Fold fold, Clock clock) {
        this.rows = rows;
        this.table = table;
        this.fold = fold;
        this.clock = clock;
    }

    @Override
    public void changed(List<DossierChange> changes) {
        List<Long> dossiers = new ArrayList<>();
        List<Milestone> changed = new ArrayList<>();
        for (DossierChange change : changes) {
            List<Milestone> before = rows.of(change.dossierId(), change.before(), fold);
            List<Milestone> after = rows.of(change.dossierId(), change.after(), fold);
            if (!after.equals(before)) {
                dossiers.add(change.dossierId());
                changed.addAll(after);
            }
        }
        if (!dossiers.isEmpty()) {
            table.write(dossiers, changed, clock.instant());
        }
    }
}
