package vn.lienthong.hub.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads many histories at once, for those who fold dossiers as they stood at a past moment. */
@Component
public class Histories {

    private final FactRows rows;

    Histories(FactRows rows) {
        this.rows = rows;
    }

    /**
     * What the fold needs of each dossier, as it arrived; no personal data.
     *
     * @return by dossier; those that are not known, or have gone into another, are left out
     */
    public Map<Long, List<StoredFact>> of(Collection<Long> dossiers) {
        return rows.ofDossiers(dossiers);
    }
}
