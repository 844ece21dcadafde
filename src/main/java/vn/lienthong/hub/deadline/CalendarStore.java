package vn.lienthong.hub.deadline;

import java.util.List;
import java.util.Optional;

/** Where calendars are put. What was known before stays in the table; the latest version of a year and place holds. */
public interface CalendarStore {

    /** What became of one calendar that was put. */
    enum Change {
        INSERTED,
        UPDATED,
        UNCHANGED
    }

    /** Whether no calendar was ever put. */
    boolean isEmpty();

    /**
     * The calendar that holds in a place in a year as known now: its own, else that of the nearest place above, else the
     * nation's; empty if there is none.
     *
     * @param unit a unit's code, or null for the nation
     */
    Optional<CalendarYear> inForce(String unit, int year);

    /**
     * Puts all of them or none, in one transaction; one that says what is known already makes no new version. This node
     * answers by them when the call returns, the others within {@code hub.deadline.refresh}.
     *
     * @param years of different years or places
     * @return what became of each, in their order
     */
    List<Change> put(List<CalendarYear> years);
}
