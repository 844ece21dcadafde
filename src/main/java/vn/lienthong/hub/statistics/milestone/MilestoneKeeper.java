package vn.lienthong.hub.statistics.milestone;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierChange;
import vn.lienthong.hub.dossier.DossierListener;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Knowledge;
import vn.lienthong.hub.dossier.Step;

/**
 * Keeps the numbers right, in the transaction that accepts the facts. Most facts (steps, notes, the post's own) change
 * nothing that counts and cost no statement; unless something was imported since the dossier was last looked at: what
 * stands in the table may say something else then, and is compared.
 */
@Component
class MilestoneKeeper implements DossierListener {

    /** Another node may fold by units, procedures and calendars that are so old; with a wide margin for slow transactions. */
    private static final Duration IMPORTS_ARRIVE_WITHIN = Duration.ofMinutes(1);

    private final MilestoneRows rows;
    private final MilestoneTable table;
    private final Fold fold;
    private final Knowledge knowledge;

    MilestoneKeeper(MilestoneRows rows, MilestoneTable table, Fold fold, Knowledge knowledge) {
        this.rows = rows;
        this.table = table;
        this.fold = fold;
        this.knowledge = knowledge;
    }

    @Override
    public void changed(List<DossierChange> changes) {
        Map<Long, Changed> changed = new LinkedHashMap<>();
        for (DossierChange change : changes) {
            List<Milestone> after = rows.of(change.dossierId(), change.after(), fold);
            if (!isAsStored(change.before()) || !after.equals(rows.of(change.dossierId(), change.before(), fold))) {
                changed.put(change.dossierId(), new Changed(change, after));
            }
        }
        if (!changed.isEmpty()) {
            write(changed);
        }
    }

    private void write(Map<Long, Changed> changed) {
        List<Long> old = changed.values().stream()
                .filter(each -> each.change().before() != null)
                .map(each -> each.change().dossierId())
                .toList();
        Map<Long, List<CountedRow>> standing = old.isEmpty() ? Map.of() : table.standing(old);
        RowChanges changes = new RowChanges();
        changed.forEach((id, each) -> changes.change(
                standing.getOrDefault(id, List.of()), each.rows(), each.change().recordedAt()));
        table.write(changes);
    }

    /** Whether the table says what this fold says: nothing was imported since. */
    private boolean isAsStored(Dossier before) {
        return before == null
                || before.history().stream()
                        .map(Step::said)
                        .map(said -> said.recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .minus(IMPORTS_ARRIVE_WITHIN)
                        .isAfter(knowledge.changedAt());
    }

    /** @param rows everything that counts of the dossier now */
    private record Changed(DossierChange change, List<Milestone> rows) {}
}
