package vn.lienthong.hub.adapter.district.out;

import java.util.stream.Stream;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.partner.Partner;

/**
 * How a dossier is called.
 *
 * @param own how the partner calls it
 * @param national how the nation does, where that is another name; else null
 * @param learned the name that the partner hears for the first time and will call it by, because it is no code of the
 *     nation and so is not its own without being told; else null
 */
record Names(String own, String national, String learned) {

    static Names of(DossierSnapshot dossier, Partner partner) {
        String alias = dossier.alias(partner.id());
        String own = alias == null ? dossier.code() : alias;
        String national = Stream.of(dossier.code(), dossier.alias(Alias.NATIONAL))
                .filter(code -> code != null && WireText.isNational(code) && !code.equals(own))
                .findFirst()
                .orElse(null);
        return new Names(own, national, alias == null && !WireText.isNational(own) ? own : null);
    }
}
