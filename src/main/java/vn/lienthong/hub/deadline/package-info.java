/**
 * The legal clock: terms, working calendars, pauses and verdicts, as pure functions over a calendar that is data.
 *
 * <p>Owns the calendar tables and their one reader. Uses nothing; in particular it does not know dossiers. Times are
 * instants; days are days in Asia/Ho_Chi_Minh. Sources: NĐ 61/2018 Art. 19, QĐ 766/2022; office hours and days off as
 * decreed each year.
 */
package vn.lienthong.hub.deadline;
