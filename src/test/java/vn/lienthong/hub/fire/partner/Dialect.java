package vn.lienthong.hub.fire.partner;

import java.io.IOException;
import java.util.List;

/** How a partner speaks. One object is one partner's system: it may keep sessions and rows. */
interface Dialect {

    /** States by their number in the national dialects. */
    List<String> STATES = List.of(
            "UNKNOWN",
            "REGISTERED",
            "RECEIVED",
            "REFUSED",
            "IN_PROGRESS",
            "SUPPLEMENT_REQUESTED",
            "PAYMENT_REQUESTED",
            "WITHDRAWN",
            "STOPPED",
            "COMPLETED",
            "RETURNED");

    /** The answer to a call that tells nothing, or that must be repeated after something else; null for any other. */
    WireAnswer aside(WireRequest request) throws IOException;

    /** What a call tells that {@link #aside} does not answer. */
    Told told(WireRequest request) throws IOException;

    /** The answer to it from a partner that took it, now or before. */
    WireAnswer taken(WireRequest request, Told told);

    /** The answer to it from a partner that will never take it as it is. */
    WireAnswer refused();

    /** Begins anew, as after a restart: what was only in memory is gone. */
    default void forget() {}
}
