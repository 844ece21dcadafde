package vn.lienthong.hub.dossier;

import java.util.List;

/** The port by which others hear of changes inside the accepting transaction; what it throws undoes the acceptance. */
public interface DossierListener {

    /** @param changes each dossier once, in the order of their ids */
    void changed(List<DossierChange> changes);
}
