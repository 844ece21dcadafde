package vn.lienthong.hub.deadline;

import java.time.Instant;
import java.util.Optional;

/** Reads the calendar tables; answers come from memory and are at most a second old after an import on another node. */
public interface Calendars {

    /**
     * The calendar of a unit as known now: its own, else that of the nearest unit above it that has one, else the
     * nation's.
     *
     * @param unit a unit's code, or null for the nation's calendar
     */
    WorkCalendar of(String unit);

    /**
     * The calendar of a unit as known at a moment, so that what was reckoned then comes out the same for ever. A year of
     * which nothing was known then is taken as it is known now: whoever could not reckon then reckons now. Which unit
     * stands below which is as known then, too; for a unit that was not known then, as known now.
     *
     * <p>Calendars that never change, as in tests, need not tell moments apart.
     *
     * @param unit a unit's code, or null for the nation's calendar
     */
    default WorkCalendar of(String unit, Instant knownAt) {
        return of(unit);
    }

    /**
     * The calendars as this node knew them at a moment, by what was imported up to and including then; what is "now" for
     * these is that moment for those. They never change. A year that was imported later is not known.
     *
     * <p>Calendars that never change, as in tests, are those of every moment.
     */
    default Calendars asKnown(Instant moment) {
        return this;
    }

    /**
     * When the version of a year that holds was imported, as known at a moment; empty if it was not imported, as in tests.
     *
     * @param year as a calendar from here gives it
     */
    default Optional<Instant> importedAt(CalendarYear year, Instant knownAt) {
        return Optional.empty();
    }
}
