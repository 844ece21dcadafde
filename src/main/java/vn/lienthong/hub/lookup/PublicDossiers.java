package vn.lienthong.hub.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The public look-up, for adapters through which people ask: what everybody may know, and nothing else. */
@Component
public class PublicDossiers {

    private final DossierLookup lookup;

    PublicDossiers(DossierLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The dossiers that people call so.
     *
     * @param codes what the asker may have meant
     * @return each dossier once, by the first code that found it, in the order of the codes
     */
    public List<PublicDossier> find(Collection<String> codes) {
        Map<Long, PublicDossier> found = new LinkedHashMap<>();
        for (String code : codes) {
            lookup.findPublic(code)
                    .ifPresent(dossier -> found.putIfAbsent(
                            dossier.id(),
                            new PublicDossier(code.strip(), dossier.state(), Progress.text(dossier.state()))));
        }
        return List.copyOf(found.values());
    }
}
