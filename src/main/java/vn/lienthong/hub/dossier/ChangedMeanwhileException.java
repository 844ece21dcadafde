package vn.lienthong.hub.dossier;

import org.springframework.dao.ConcurrencyFailureException;

/** Another transaction created or merged one of the dossiers first; the whole transaction must be tried anew. */
public class ChangedMeanwhileException extends ConcurrencyFailureException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(String what) {
        super(what);
    }
}
