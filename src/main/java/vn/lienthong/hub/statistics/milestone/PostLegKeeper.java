package vn.lienthong.hub.statistics.milestone;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        List<PostLegTable.Changed> changed = changes.stream()
                .filter(change -> !Objects.equals(before(change), after(change)))
                .map(change -> new PostLegTable.Changed(
                        change.dossierId(), Optional.ofNullable(after(change)), change.recordedAt()))
                .toList();
        if (!changed.isEmpty()) {
            table.write(changed);
        }
    }

    private static PostLeg before(DossierChange change) {
        return PostLeg.of(change.dossierId(), change.before());
    }

    private static PostLeg after(DossierChange change) {
        return PostLeg.of(change.dossierId(), change.after());
    }
}
