package vn.lienthong.hub.statistics.milestone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Clock clock;

    MilestoneKeeper(MilestoneRows rows, MilestoneTable table, Fold fold, Knowledge knowledge, Clock clock) {
        this.rows = rows;
        this.table = table;
        this.fold = fold;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public void changed(List<DossierChange> changes) {
        Map<Long, List<Milestone>> changed = new LinkedHashMap<>();
        List<Long> old = new ArrayList<>();
        for (DossierChange change : changes) {
            List<Milestone> after = rows.of(change.dossierId(), change.after(), fold);
            if (!isAsStored(change.before()) || !after.equals(rows.of(change.dossierId(), change.before(), fold))) {
                changed.put(change.dossierId(), after);
                if (change.before() != null) {
                    old.add(change.dossierId());
                }
            }
        }
        if (!changed.isEmpty()) {
            write(changed, old);
        }
    }

    /** @param old those of which rows may stand in the table */
    private void write(Map<Long, List<Milestone>> changed, List<Long> old) {
        Map<Long, List<CountedRow>> standing = old.isEmpty() ? Map.of() : table.standing(old);
        RowChanges changes = new RowChanges();
        Instant now = clock.instant();
        changed.forEach((id, rows) -> changes.change(standing.getOrDefault(id, List.of()), rows, now));
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
}
