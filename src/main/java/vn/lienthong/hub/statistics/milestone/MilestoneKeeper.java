package vn.lienthong.hub.statistics.milestone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierChange;
import vn.lienthong.hub.dossier.DossierListener;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Knowledge;
import vn.lienthong.hub.dossier.Step;

/**
 * Keeps the numbers right, in the transaction that accepts the facts. Most facts (steps, notes, the post's own) change
 * nothing that counts and cost no statement; the others cost one for all of them. Only if something was imported since a
 * dossier was last looked at, what stands in the table may say something else than its fold, and is read and compared.
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
        List<Changed> changed = new ArrayList<>();
        for (DossierChange change : changes) {
            List<Milestone> after = rows.of(change.dossierId(), change.after(), fold);
            List<Milestone> before =
                    isAsStored(change.before()) ? rows.of(change.dossierId(), change.before(), fold) : null;
            if (!after.equals(before)) {
                boolean isSure = change.before() == null || before != null && !before.isEmpty();
                changed.add(new Changed(change, isSure ? before : null, after));
            }
        }
        if (!changed.isEmpty()) {
            write(changed);
        }
    }

    /**
     * What was folded before is taken to stand in the table. If it does not (a version of the hub before this one may have
     * reckoned otherwise), nothing is written, and everything is read.
     */
    private void write(List<Changed> changed) {
        if (table.write(changes(changed, standing(changed.stream().filter(each -> each.before() == null))))) {
            return;
        }
        List<Changed> unknown = changed.stream()
                .map(each -> new Changed(each.change(), null, each.after()))
                .toList();
        if (!table.write(changes(unknown, standing(unknown.stream())))) {
            throw new IllegalStateException("rows of dossiers changed that are locked");
        }
    }

    private Map<Long, List<CountedRow>> standing(Stream<Changed> unknown) {
        List<Long> ids = unknown.map(each -> each.change().dossierId()).toList();
        return ids.isEmpty() ? Map.of() : table.standing(ids);
    }

    private static RowChanges changes(List<Changed> changed, Map<Long, List<CountedRow>> standing) {
        RowChanges changes = new RowChanges();
        for (Changed each : changed) {
            List<CountedRow> stands = each.before() == null
                    ? standing.getOrDefault(each.change().dossierId(), List.of())
                    : each.before().stream().map(CountedRow::of).toList();
            changes.change(stands, each.after(), each.change().recordedAt());
        }
        return changes;
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

    /**
     * @param before what stands in the table; null if it must be read
     * @param after everything that counts of the dossier now
     */
    private record Changed(DossierChange change, List<Milestone> before, List<Milestone> after) {}
}
