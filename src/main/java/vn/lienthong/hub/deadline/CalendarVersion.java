package vn.lienthong.hub.deadline;

import java.time.Instant;

/**
 * One version of the calendar of a year in one place.
 *
 * @param knownAt when it was imported
 */
record CalendarVersion(CalendarYear year, Instant knownAt) {}
