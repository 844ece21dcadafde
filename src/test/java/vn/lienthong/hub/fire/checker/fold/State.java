package vn.lienthong.hub.fire.checker.fold;

import java.util.EnumSet;
import java.util.Set;

/** The states of a dossier, by the names that answers use. */
public enum State {
    UNKNOWN,
    REGISTERED,
    RECEIVED,
    REFUSED,
    IN_PROGRESS,
    SUPPLEMENT_REQUESTED,
    PAYMENT_REQUESTED,
    WITHDRAWN,
    STOPPED,
    COMPLETED,
    RETURNED;

    private static final Set<State> OPEN = EnumSet.of(RECEIVED, IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED);

    /** Open once it was received; before that, never. */
    boolean isOpen(boolean received) {
        return received && OPEN.contains(this);
    }
}
