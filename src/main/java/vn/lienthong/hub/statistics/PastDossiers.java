package vn.lienthong.hub.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.statistics.milestone.Known;

/**
 * Dossiers folded from what was known at a moment, for the few of which the rows of {@code milestone} do not say enough.
 */
@Component
public class PastDossiers {

    private static final int BATCH = 1000;

    private final DossierReader dossiers;
    private final Fold fold;

    PastDossiers(DossierReader dossiers, Fold fold) {
        this.dossiers = dossiers;
        this.fold = fold;
    }

    /** @param ends by dossier: what happened from then on is left out */
    public void each(Map<Long, Instant> ends, Known known, BiConsumer<Long, Dossier> told) {
        Fold then = fold.asKnown(known.at());
        List<Long> ids = List.copyOf(new TreeMap<>(ends).keySet());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            Map<Long, List<StoredFact>> histories = dossiers.histories(batch, known.at(), known.snapshot());
            batch.stream()
                    .filter(histories::containsKey)
                    .forEach(id -> told.accept(id, then.before(histories.get(id), ends.get(id))));
        }
    }

    /** All as they stood at one moment. */
    public void each(Collection<Long> ids, Instant end, Known known, BiConsumer<Long, Dossier> told) {
        Map<Long, Instant> ends = new TreeMap<>();
        ids.forEach(id -> ends.put(id, end));
        each(ends, known, told);
    }
}
