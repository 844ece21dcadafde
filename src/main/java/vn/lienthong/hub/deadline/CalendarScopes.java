package vn.lienthong.hub.deadline;

import java.time.Instant;
import java.util.List;

/** Port: the places whose calendars hold for a unit. Implemented where units are known. */
public interface CalendarScopes {

    /** The unit itself, then the units above it, the nearest first; empty if it is not known. Called often: cheap. */
    List<String> lineage(String unit);

    /** The places by what was known of units at a moment. Called often: cheap. */
    CalendarScopes asKnown(Instant moment);
}
