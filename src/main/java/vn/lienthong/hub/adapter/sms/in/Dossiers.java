package vn.lienthong.hub.adapter.sms.in;

import java.util.List;
import vn.lienthong.hub.lookup.PublicDossier;

/** The public look-up. */
@FunctionalInterface
public interface Dossiers {

    /** The dossiers that are called so, each once. */
    List<PublicDossier> find(List<String> codes);
}
