package vn.lienthong.hub.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.Fact;

/**
 * Dossiers as deliveries carry them, for those who ask instead of being told: with personal data, as far as it is not
 * purged. Asks nobody what the reader may see.
 */
@Component
public class WholeDossiers {

    private final DossierStore store;
    private final FactRows rows;
    private final Fold fold;
    private final SnapshotBuilder builder;

    WholeDossiers(DossierStore store, FactRows rows, Fold fold, SnapshotBuilder builder) {
        this.store = store;
        this.rows = rows;
        this.fold = fold;
        this.builder = builder;
    }

    /** @return by id, without steps; an id without facts is missing */
    @Transactional(readOnly = true)
    public Map<Long, Whole> of(Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        Map<Long, String> codes = store.codes(wanted);
        Map<Long, List<Alias>> aliases = store.aliases(wanted);
        Map<Long, Whole> dossiers = new HashMap<>();
        rows.ofDossiersInDetail(wanted)
                .forEach((id, history) ->
                        dossiers.put(id, whole(codes.get(id), history, aliases.getOrDefault(id, List.of()))));
        return dossiers;
    }

    private Whole whole(String code, List<StoredFact> history, List<Alias> aliases) {
        Dossier dossier = fold.of(history);
        Told told = new Told(dossier, history);
        List<Alias> others = new ArrayList<>(aliases);
        others.removeIf(alias -> alias.value().equals(code));
        Fact last = dossier.history().stream()
                .filter(Step::effective)
                .reduce((earlier, later) -> later)
                .map(told::fact)
                .orElse(null);
        return new Whole(builder.build(code, dossier, told, others, true, List.of()), last);
    }

    /** @param last the fact that happened last, of those that count; null if none does */
    public record Whole(DossierSnapshot dossier, Fact last) {

        /** Without content, which holds personal data. */
        @Override
        public String toString() {
            return "Whole[" + dossier.state() + "]";
        }
    }
}
