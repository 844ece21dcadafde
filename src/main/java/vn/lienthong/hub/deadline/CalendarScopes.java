package vn.lienthong.hub.deadline;

import java.util.List;

/** Port: the places whose calendars hold for a unit. Implemented where units are known. */
@FunctionalInterface
public interface CalendarScopes {

    /** The unit itself, then the units above it, the nearest first; empty if it is not known. Called often: cheap. */
    List<String> lineage(String unit);
}
