package vn.lienthong.hub.lookup;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Names;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.security.Caller;

/** For adapters that show something of a dossier themselves: whether a caller may see it. */
@Component
public class SeenDossiers {

    private final DossierReader dossiers;
    private final Sight sight;

    SeenDossiers(DossierReader dossiers, Sight sight) {
        this.dossiers = dossiers;
        this.sight = sight;
    }

    /**
     * @param partner id of the partner that calls the dossier so
     * @param code as that partner writes it
     */
    public boolean isSeen(Caller caller, String partner, String code) {
        Alias name = Names.alias(partner, code);
        return dossiers.named(name.value()).stream()
                .filter(each -> each.system().equals(name.system()))
                .anyMatch(each -> sight.sees(caller, each.dossier()));
    }
}
