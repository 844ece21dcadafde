package vn.lienthong.hub.statistics;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierChange;
import vn.lienthong.hub.dossier.DossierListener;

/** Keeps the post's legs right, in the transaction that accepts the facts; most facts change none and cost no statement. */
@Component
class PostLegKeeper implements DossierListener {

    private final PostLegTable table;

    PostLegKeeper(PostLegTable table) {
        this.table = table;
    }

    @Override
    public void changed(List<DossierChange> changes) {
        List<Long> gone = new ArrayList<>();
        List<PostLeg> changed = new ArrayList<>();
        for (DossierChange change : changes) {
            PostLeg before = PostLeg.of(change.dossierId(), change.before());
            PostLeg after = PostLeg.of(change.dossierId(), change.after());
            if (after == null && before != null) {
                gone.add(change.dossierId());
            } else if (after != null && !after.equals(before)) {
                changed.add(after);
            }
        }
        if (!gone.isEmpty() || !changed.isEmpty()) {
            table.write(gone, changed);
        }
    }
}
