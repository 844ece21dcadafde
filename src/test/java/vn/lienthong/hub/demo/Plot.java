package vn.lienthong.hub.demo;

import vn.lienthong.hub.event.DossierState;

/**
 * How a dossier's story goes.
 *
 * <p>{@code share} is out of a hundred; the numbers are those of a good district of 2017, with a little more that is
 * late, so that there is something to see. Plots without a share are those of one way only ({@link Way#plots}).
 */
enum Plot {
    EARLY(36, DossierState.COMPLETED),
    ON_TIME(12, DossierState.COMPLETED),
    LATE(4, DossierState.COMPLETED),
    OVERDUE(3, DossierState.IN_PROGRESS),
    IN_PROGRESS(30, DossierState.IN_PROGRESS),
    WAITING_FOR_PAPERS(6, DossierState.SUPPLEMENT_REQUESTED),
    STOPPED(3, DossierState.STOPPED),
    RECEIVED(6, DossierState.RECEIVED),
    /** The tax office's notice has come, the citizen has not paid yet. */
    WAITING_FOR_TAX(0, DossierState.PAYMENT_REQUESTED),
    /** Tax was asked for and paid within the day; the result is early all the same. */
    TAX_PAID(0, DossierState.COMPLETED);

    private final int share;
    private final DossierState state;

    Plot(int share, DossierState state) {
        this.share = share;
        this.state = state;
    }

    int share() {
        return share;
    }

    /** Where it stands at the day's end, unless the result was handed out as well. */
    DossierState state() {
        return state;
    }

    boolean isFinished() {
        return state == DossierState.COMPLETED;
    }

    /** Whether it counts as late at the day's end. */
    boolean isLate() {
        return this == LATE || this == OVERDUE;
    }
}
