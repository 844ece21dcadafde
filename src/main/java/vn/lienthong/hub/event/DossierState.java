package vn.lienthong.hub.event;

/** The states used between all systems of a province, with the number each has in the national dialects. */
public enum DossierState {
    /** Only later facts are known; counts nowhere and is never sent. */
    UNKNOWN(0),
    REGISTERED(1),
    RECEIVED(2),
    REFUSED(3),
    IN_PROGRESS(4),
    SUPPLEMENT_REQUESTED(5),
    PAYMENT_REQUESTED(6),
    WITHDRAWN(7),
    STOPPED(8),
    COMPLETED(9),
    RETURNED(10);

    private final int number;

    DossierState(int number) {
        this.number = number;
    }

    /** The number in the national dialects, 1 to 10; 0 for {@link #UNKNOWN}. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException if no state has that number */
    public static DossierState ofNumber(int number) {
        for (DossierState state : values()) {
            if (state.number == number) {
                return state;
            }
        }
        throw new IllegalArgumentException("no dossier state has the number " + number);
    }
}
