package vn.lienthong.hub.statistics.milestone;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Knowledge;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.FactType;

/**
 * Recomputes rows from histories and compares them with the ones in the table. What units, procedures and calendars say is
 * taken as known when the dossier last changed, as it was then.
 */
@Component
public class Recount {

    private final DossierReader dossiers;
    private final Fold fold;
    private final MilestoneRows rows;
    private final MilestoneTable table;
    private final Knowledge knowledge;
    private final Clock clock;

    Recount(
            DossierReader dossiers,
            Fold fold,
            MilestoneRows rows,
            MilestoneTable table,
            Knowledge knowledge,
            Clock clock) {
        this.dossiers = dossiers;
        this.fold = fold;
        this.rows = rows;
        this.table = table;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * Belongs into a transaction that sees one moment, or that has locked the dossiers.
     *
     * @param repair whether to write what differs: known from now on. A dossier of which nothing was ever known is told
     *     anew as it became known, so that past moments have it too
     * @return the dossiers whose rows differ
     */
    public List<Long> recount(List<Long> ids, boolean repair) {
        Map<Long, List<StoredFact>> histories = dossiers.histories(ids);
        Map<Long, List<CountedRow>> standing = table.standing(ids);
        Map<Long, List<Milestone>> differing = new LinkedHashMap<>();
        for (Long id : ids) {
            List<Milestone> right = rows(id, histories.getOrDefault(id, List.of()));
            if (!isSame(right, standing.getOrDefault(id, List.of()))) {
                differing.put(id, right);
            }
        }
        if (repair && !differing.isEmpty()) {
            repair(differing, standing, histories);
        }
        return List.copyOf(differing.keySet());
    }

    private static boolean isSame(List<Milestone> right, List<CountedRow> standing) {
        if (right.size() != standing.size()) {
            return false;
        }
        for (int i = 0; i < right.size(); i++) {
            if (!Fingerprint.of(right.get(i)).equals(standing.get(i).fingerprint())) {
                return false;
            }
        }
        return true;
    }

    private void repair(
            Map<Long, List<Milestone>> right,
            Map<Long, List<CountedRow>> standing,
            Map<Long, List<StoredFact>> histories) {
        List<Long> missing =
                right.keySet().stream().filter(id -> !standing.containsKey(id)).toList();
        Set<Long> counted = missing.isEmpty() ? Set.of() : table.everCounted(missing);
        RowChanges changes = new RowChanges();
        Instant now = clock.instant();
        right.forEach((id, rows) -> {
            if (standing.containsKey(id) || counted.contains(id)) {
                changes.change(standing.getOrDefault(id, List.of()), rows, now);
            } else {
                changes.tell(versions(id, histories.get(id), rows));
            }
        });
        if (!table.write(changes)) {
            throw new IllegalStateException("rows of dossiers changed that are locked");
        }
    }

    /** @param last what counts in the end */
    private List<RowChanges.Version> versions(long id, List<StoredFact> facts, List<Milestone> last) {
        List<RowChanges.Version> versions = new ArrayList<>();
        boolean received = false;
        for (int i = 0; i < facts.size(); i++) {
            StoredFact fact = facts.get(i);
            received |= fact.type() == FactType.RECEIVED;
            boolean isLast = i + 1 == facts.size();
            boolean together = !isLast && !facts.get(i + 1).recordedAt().isAfter(fact.recordedAt());
            if (received && !together) {
                List<Milestone> rows = isLast ? last : rows(id, facts.subList(0, i + 1));
                versions.add(new RowChanges.Version(fact.recordedAt(), rows));
            }
        }
        return versions;
    }

    private List<Milestone> rows(long id, List<StoredFact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Instant recorded = facts.stream()
                .map(StoredFact::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        if (knowledge.changedAt().isAfter(recorded)) {
            Fold then = fold.asKnown(recorded);
            return rows.asKnown(recorded).of(id, then.of(facts), then);
        }
        return rows.of(id, fold.of(facts), fold);
    }
}
