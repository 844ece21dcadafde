package vn.lienthong.hub.statistics.milestone;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Knowledge;
import vn.lienthong.hub.dossier.StoredFact;

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
        Map<Long, List<Milestone>> right = new ConcurrentHashMap<>();
        ids.parallelStream().forEach(id -> right.put(id, rows(id, histories.getOrDefault(id, List.of()))));
        Map<Long, List<UUID>> stored = table.fingerprints(ids);
        List<Long> differing = ids.stream()
                .filter(id -> !fingerprints(right.get(id)).equals(stored.getOrDefault(id, List.of())))
                .toList();
        if (repair && !differing.isEmpty()) {
            repair(differing, right, histories);
        }
        return differing;
    }

    private static List<UUID> fingerprints(List<Milestone> rows) {
        return rows.stream().map(MilestoneJson::fingerprint).toList();
    }

    private void repair(List<Long> ids, Map<Long, List<Milestone>> right, Map<Long, List<StoredFact>> histories) {
        Set<Long> counted = table.everCounted(ids);
        Map<Long, List<Milestone>> changed = new LinkedHashMap<>();
        Map<Long, Instant> known = new HashMap<>();
        Instant now = clock.instant();
        List<Long> anew = new ArrayList<>();
        for (Long id : ids) {
            if (counted.contains(id)) {
                changed.put(id, right.get(id));
                known.put(id, now);
            } else {
                anew.add(id);
            }
        }
        if (!changed.isEmpty()) {
            table.write(changed, known);
        }
        tellAnew(anew, histories);
    }

    /** One statement for everything that the dossiers heard first, one for what they heard next, and so on. */
    private void tellAnew(List<Long> ids, Map<Long, List<StoredFact>> histories) {
        Map<Long, List<Version>> versions = new ConcurrentHashMap<>();
        ids.parallelStream().forEach(id -> versions.put(id, versions(id, histories.get(id))));
        int most = versions.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            Map<Long, List<Milestone>> changed = new LinkedHashMap<>();
            Map<Long, Instant> known = new HashMap<>();
            for (Long id : ids) {
                if (i < versions.get(id).size()) {
                    changed.put(id, versions.get(id).get(i).rows());
                    known.put(id, versions.get(id).get(i).known());
                }
            }
            table.write(changed, known);
        }
    }

    private List<Version> versions(long id, List<StoredFact> facts) {
        List<Version> versions = new ArrayList<>();
        List<Milestone> last = List.of();
        for (int i = 0; i < facts.size(); i++) {
            Instant recorded = facts.get(i).recordedAt();
            boolean together =
                    i + 1 < facts.size() && !facts.get(i + 1).recordedAt().isAfter(recorded);
            List<Milestone> now = together ? last : rows(id, facts.subList(0, i + 1));
            if (!now.equals(last)) {
                versions.add(new Version(recorded, now));
                last = now;
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

    private record Version(Instant known, List<Milestone> rows) {}
}
