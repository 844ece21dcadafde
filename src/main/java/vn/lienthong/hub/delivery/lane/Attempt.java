package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import vn.lienthong.hub.delivery.Outcome;

/**
 * A claim and what became of it.
 *
 * @param startedAt when the call began
 */
public record Attempt(Claim claim, Result result, Instant startedAt) {

    /** Whether the partner was called, as far as the hub knows. */
    boolean called() {
        return outcome() != null && !(outcome() instanceof Outcome.Postponed);
    }

    /** The gateway's answer, or null if it was not asked. */
    public Outcome outcome() {
        return result instanceof Result.Called called ? called.outcome() : null;
    }
}
