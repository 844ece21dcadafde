package vn.lienthong.hub.dossier;

import vn.lienthong.hub.event.DossierState;

/** Where a dossier stands in the table of states: its state, and for a supplement request whether it was received. */
enum Position {
    UNKNOWN(DossierState.UNKNOWN, false),
    REGISTERED(DossierState.REGISTERED, false),
    SUPPLEMENT_BEFORE_RECEPTION(DossierState.SUPPLEMENT_REQUESTED, false),
    RECEIVED(DossierState.RECEIVED, true),
    IN_PROGRESS(DossierState.IN_PROGRESS, true),
    SUPPLEMENT_REQUESTED(DossierState.SUPPLEMENT_REQUESTED, true),
    PAYMENT_REQUESTED(DossierState.PAYMENT_REQUESTED, true),
    REFUSED(DossierState.REFUSED, false),
    WITHDRAWN(DossierState.WITHDRAWN, false),
    STOPPED(DossierState.STOPPED, false),
    COMPLETED(DossierState.COMPLETED, false),
    RETURNED(DossierState.RETURNED, false);

    private final DossierState state;
    private final boolean open;

    Position(DossierState state, boolean open) {
        this.state = state;
        this.open = open;
    }

    DossierState state() {
        return state;
    }

    /** State 2, 4, 5 or 6 after reception. */
    boolean open() {
        return open;
    }
}
