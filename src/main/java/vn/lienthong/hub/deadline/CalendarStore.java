package vn.lienthong.hub.deadline;

import java.time.Instant;
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

    /**
     * When the latest calendar that this node answers by became known; 1970-01-01T00:00Z if there was none. Constant
     * time; asks no database.
     */
    Instant changedAt();

    /**
     * Takes over every calendar that was put anywhere, and committed, before the call. If there is none that is new, this
     * reads one number from an index.
     *
     * @throws org.springframework.dao.DataAccessException if the database cannot be asked; what is known stays in force
     */
    void refresh();

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
