package vn.lienthong.hub.fire.checker.fold;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The facts in the order of the language's table, which is their order at one instant; each with where it is allowed and
 * where it leads.
 */
public enum FactKind {
    REGISTERED("registered", place -> place.state() == State.UNKNOWN, State.REGISTERED),
    RECEIVED(
            "received",
            place ->
                    place.state() == State.UNKNOWN || place.state() == State.REGISTERED || place.askedBeforeReception(),
            State.RECEIVED),
    REFUSED("refused", place -> place.state() == State.REGISTERED || place.askedBeforeReception(), State.REFUSED),
    PROGRESSED("progressed", Place::isOpen, State.IN_PROGRESS),
    SUPPLEMENT_REQUESTED(
            "supplementRequested",
            place -> place.isIn(State.REGISTERED, State.RECEIVED, State.IN_PROGRESS),
            State.SUPPLEMENT_REQUESTED),
    /** Back to work, or to where it was if it was never received. */
    SUPPLEMENTED("supplemented", place -> place.isIn(State.SUPPLEMENT_REQUESTED), State.IN_PROGRESS) {
        @Override
        State leadsFrom(Place place) {
            return place.received() ? State.IN_PROGRESS : State.REGISTERED;
        }
    },
    PAYMENT_REQUESTED(
            "paymentRequested", place -> place.isIn(State.RECEIVED, State.IN_PROGRESS), State.PAYMENT_REQUESTED),
    PAID("paid", place -> place.isIn(State.PAYMENT_REQUESTED), State.IN_PROGRESS),
    WITHDRAWAL_REQUESTED("withdrawalRequested", place -> true, null),
    WITHDRAWN("withdrawn", place -> place.isIn(State.REGISTERED) || place.isOpen(), State.WITHDRAWN),
    STOPPED("stopped", place -> place.isIn(State.REGISTERED) || place.isOpen(), State.STOPPED),
    COMPLETED("completed", Place::isOpen, State.COMPLETED),
    RETURNED("returned", place -> place.isIn(State.STOPPED, State.COMPLETED) || place.isOpen(), State.RETURNED),
    REOPENED("reopened", place -> place.isIn(State.COMPLETED), State.IN_PROGRESS),
    RESCHEDULED("rescheduled", Place::isOpen, null),
    TRANSFERRED("transferred", Place::isOpen, null),
    POST_ACCEPTED("postAccepted", place -> true, null),
    HANDED_OVER("handedOver", place -> true, null),
    POST_ATTEMPTED("postAttempted", place -> true, null),
    POST_DELIVERED("postDelivered", place -> true, null),
    POST_RETURNED("postReturned", place -> true, null),
    CORRECTED("corrected", place -> true, null);

    private static final String PREFIX = "vn.lienthong.dossier.";
    private static final String SUFFIX = ".v1";

    private final String text;
    private final Predicate<Place> allowed;
    private final State leadsTo;

    FactKind(String text, Predicate<Place> allowed, State leadsTo) {
        this.text = text;
        this.allowed = allowed;
        this.leadsTo = leadsTo;
    }

    /** @param name short, or the {@code type} of an event */
    public static FactKind of(String name) {
        String bare = name.startsWith(PREFIX) && name.endsWith(SUFFIX)
                ? name.substring(PREFIX.length(), name.length() - SUFFIX.length())
                : name;
        return Arrays.stream(values())
                .filter(kind -> kind.text.equals(bare))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact of the language: " + name));
    }

    /** The short name. */
    public String text() {
        return text;
    }

    /** Whether it changes the state where it is allowed. */
    public boolean moves() {
        return leadsTo != null;
    }

    boolean isAllowed(Place place) {
        return allowed.test(place);
    }

    /** The state after it, where it is allowed. */
    State leadsFrom(Place place) {
        return leadsTo == null ? place.state() : leadsTo;
    }

    /** Where a dossier stands when a fact comes. */
    record Place(State state, boolean received) {

        boolean isIn(State... states) {
            return Arrays.asList(states).contains(state);
        }

        boolean isOpen() {
            return state.isOpen(received);
        }

        boolean askedBeforeReception() {
            return state == State.SUPPLEMENT_REQUESTED && !received;
        }
    }
}
