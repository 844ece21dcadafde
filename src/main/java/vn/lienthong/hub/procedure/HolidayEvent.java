package vn.lienthong.hub.procedure;

import java.time.LocalDate;

/**
 * Whole days of a calendar file.
 *
 * @param line the number of the line with which the event begins
 * @param upTo the last day, itself included
 * @param makeUp whether work is made up for on these days; else they are days off
 * @param name null if it has none
 */
record HolidayEvent(int line, LocalDate from, LocalDate upTo, boolean makeUp, String name) {}
