package vn.lienthong.hub.statistics.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.StoredFact;

/** Folds histories as they were known at a moment, for two ends: that of a period, and that of the one before it. */
@Component
class FoldedHistories {

    /** Histories held at once. */
    private static final int CHUNK = 500;

    private final DossierReader dossiers;
    private final Fold fold;

    FoldedHistories(DossierReader dossiers, Fold fold) {
        this.dossiers = dossiers;
        this.fold = fold;
    }

    /**
     * @param before as it stood when the period before ended
     * @param end as it stood when the period ended
     */
    record Folded(long id, String code, Dossier before, Dossier end) {}

    /** @param units only dossiers in which one of these has or had a part; empty for all */
    void each(FormQuestion question, Optional<Set<String>> units, Consumer<Folded> use) {
        Fold then = fold.asKnown(question.knownAt());
        Map<Long, String> codes = dossiers.codes(units);
        List<Long> ids = new ArrayList<>(codes.keySet());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            dossiers.histories(chunk).forEach((id, facts) -> {
                List<StoredFact> known = facts.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(question.knownAt()))
                        .toList();
                use.accept(new Folded(
                        id,
                        codes.get(id),
                        then.before(known, question.period().start()),
                        then.before(known, question.period().end())));
            });
        }
    }
}
