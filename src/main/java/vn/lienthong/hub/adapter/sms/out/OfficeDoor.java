package vn.lienthong.hub.adapter.sms.out;

import java.time.Instant;

/** When offices are open. */
@FunctionalInterface
public interface OfficeDoor {

    /**
     * The first instant not before {@code from} at which they are.
     *
     * @param unit whose calendar; null for the nation's
     */
    Instant nextOpening(String unit, Instant from);
}
