package vn.lienthong.hub.statistics;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierChange;
import vn.lienthong.hub.dossier.DossierListener;

/**
 * Keeps the milestones right, in the transaction that accepts the facts. Most facts (steps, notes, the post's own) change
 * nothing that counts and cost no statement.
 */
@Component
class MilestoneKeeper implements DossierListener {

    private final MilestoneTable table;

    MilestoneKeeper(MilestoneTable table) {
        this.table = table;
    }

    @Override
    public void changed(List<DossierChange> changes) {
        List<Long> gone = new ArrayList<>();
        List<Milestone> changed = new ArrayList<>();
        for (DossierChange change : changes) {
            Milestone before = Milestone.of(change.dossierId(), change.before());
            Milestone after = Milestone.of(change.dossierId(), change.after());
            if (after == null && before != null) {
                gone.add(change.dossierId());
            } else if (after != null && !after.equals(before)) {
                changed.add(after);
            }
        }
        if (!gone.isEmpty()) {
            table.remove(gone);
        }
        if (!changed.isEmpty()) {
            table.write(changed);
        }
    }
}
