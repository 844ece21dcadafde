package vn.lienthong.hub.deadline;

/** Reads the calendar tables; answers come from memory and are at most a second old after an import on another node. */
public interface Calendars {

    /**
     * The calendar of a unit: its own, else that of the nearest unit above it that has one, else the nation's.
     *
     * @param unit a unit's code, or null for the nation's calendar
     */
    WorkCalendar of(String unit);
}
