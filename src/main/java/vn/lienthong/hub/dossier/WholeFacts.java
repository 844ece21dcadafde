package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** Reads facts with everything that was said in them: personal data. Only for those who speak with partners. */
@Component
public class WholeFacts {

    private final DossierStore store;
    private final FactRows rows;
    private final Fold fold;

    WholeFacts(DossierStore store, FactRows rows, Fold fold) {
        this.store = store;
        this.rows = rows;
        this.fold = fold;
    }

    /** @return by name; a name that no dossier has is missing */
    @Transactional(readOnly = true)
    public Map<Alias, Whole> named(Collection<Alias> names) {
        Map<Alias, Long> ids = store.named(names);
        Map<Long, List<StoredFact>> histories = rows.ofDossiersInDetail(new HashSet<>(ids.values()));
        Map<Long, Whole> dossiers = new HashMap<>();
        histories.forEach((id, history) -> {
            Dossier dossier = fold.of(history);
            Told told = new Told(dossier, history);
            dossiers.put(
                    id,
                    new Whole(
                            dossier.appointment().dueAt(),
                            dossier.history().stream()
                                    .filter(step -> !step.annulled())
                                    .map(step -> new Said(
                                            step.said().partner(), step.said().type(), step.time(), told.fact(step)))
                                    .toList()));
        });
        Map<Alias, Whole> named = new HashMap<>();
        ids.forEach((name, id) -> {
            if (dossiers.containsKey(id)) {
                named.put(name, dossiers.get(id));
            }
        });
        return named;
    }

    /** @param dueAt the current appointment, or null */
    public record Whole(Instant dueAt, List<Said> facts) {}

    /**
     * A fact that is not annulled, corrections applied.
     *
     * @param partner who said it, or null
     */
    public record Said(String partner, FactType type, Instant time, Fact fact) {

        @Override
        public String toString() {
            return "Said[" + type.factName() + "]";
        }
    }
}
