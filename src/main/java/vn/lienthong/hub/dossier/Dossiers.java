package vn.lienthong.hub.dossier;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accepting side of the dossiers. */
@Component
public class Dossiers {

    private final DossierStore store;
    private final Fold fold;
    private final Aftermath aftermath;

    Dossiers(DossierStore store, Fold fold, Aftermath aftermath) {
        this.store = store;
        this.fold = fold;
        this.aftermath = aftermath;
    }

    /** From now on a lock that is not given at once fails this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForNobody() {
        store.waitForNobody();
    }

    /**
     * Locks every dossier that these names know, in the order of their ids, and reads their histories. Belongs into the
     * caller's transaction.
     *
     * @throws ChangedMeanwhileException if a dossier was merged away while its lock was awaited: begin anew
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierSession open(Collection<Names> names) {
        return new DossierSession(store, fold, aftermath, store.lock(names));
    }
}
