package vn.lienthong.hub.statistics.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierQuery;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Horizon;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.dossier.StoredFact;

/** Takes apart by stage what is overdue or due soon: folds those dossiers, a few at a time. */
@Component
class DueSoonStages {

    private static final int AT_ONCE = 500;

    private final DossierReader dossiers;
    private final Fold fold;
    private final StageDeadlines deadlines;

    DueSoonStages(DossierReader dossiers, Fold fold, StageDeadlines deadlines) {
        this.dossiers = dossiers;
        this.fold = fold;
        this.deadlines = deadlines;
    }

    /**
     * @param competent the units that count; null for all
     * @param horizons ends of the bands
     */
    Map<DueSoonKey, DueSoonTally> groups(
            DueSoonQuestion question, Set<String> competent, List<Horizon> horizons, Instant now) {
        Map<DueSoonKey, DueSoonTally> groups = new TreeMap<>(DueSoonKey.ORDER);
        DossierQuery query = new DossierQuery(
                DossierQuery.Audience.EVERYBODY,
                null,
                new DossierQuery.Kind(null, competent, null, null),
                new DossierQuery.Lateness(null, null, null, horizons.get(horizons.size() - 1)),
                null,
                now);
        long after = 0;
        List<DossierRow> rows;
        do {
            rows = dossiers.page(query, after, AT_ONCE);
            Map<Long, List<StoredFact>> histories =
                    dossiers.histories(rows.stream().map(DossierRow::id).toList());
            for (DossierRow row : rows) {
                String stage = stage(fold.of(histories.getOrDefault(row.id(), List.of())), now);
                groups.computeIfAbsent(key(question, row, stage), any -> new DueSoonTally(question))
                        .add(band(row, horizons, now));
                after = row.id();
            }
        } while (rows.size() == AT_ONCE);
        return groups;
    }

    private String stage(Dossier dossier, Instant now) {
        return deadlines.runs(dossier, now).stream()
                .filter(run -> run.endedAt() == null)
                .map(StageRun::role)
                .findFirst()
                .orElse(null);
    }

    private static DueSoonKey key(DueSoonQuestion question, DossierRow row, String stage) {
        Set<DueSoonGroup> by = question.groupBy();
        return new DueSoonKey(
                by.contains(DueSoonGroup.UNIT) ? row.competentUnit() : null,
                by.contains(DueSoonGroup.FIELD) ? row.fieldCode() : null,
                by.contains(DueSoonGroup.PROCEDURE) ? row.procedureCode() : null,
                stage);
    }

    /** As the statement over open dossiers has it. */
    private static int band(DossierRow row, List<Horizon> horizons, Instant now) {
        if (row.overdue(now)) {
            return -1;
        }
        return IntStream.range(0, horizons.size())
                .filter(band -> !row.lateAfter().isAfter(horizons.get(band).of(row.competentUnit())))
                .findFirst()
                .orElseThrow();
    }
}
