/**
 * The legal clock: terms, working calendars, pauses and verdicts, as pure functions over a calendar that is data.
 *
 * <p>{@link vn.lienthong.hub.deadline.LegalClock} is the clock, {@link vn.lienthong.hub.deadline.Calendars} where a
 * calendar comes from, {@link vn.lienthong.hub.deadline.CalendarStore} where one is put, {@link
 * vn.lienthong.hub.deadline.DayByDay} the same count with a note of each day. Calendars are kept by year and place,
 * each version for ever; the latest known holds for what is reckoned from now on. A due time that was reckoned earlier
 * is reckoned again by the calendar as known then: within the second in which another node has not yet seen an import,
 * the two may differ until the dossier is folded again. Which unit lies below which goes by what was known then, too,
 * so that a unit that moves to another province does not change what was reckoned for it. {@link
 * vn.lienthong.hub.deadline.Calendars#asKnown} moves "now" itself into the past. Owns the calendar tables. Uses
 * nothing; in particular it does not know dossiers, nor units: which unit lies below which it asks through {@link
 * vn.lienthong.hub.deadline.CalendarScopes}. Times are instants; days are days in Asia/Ho_Chi_Minh. Sources: NĐ 61/2018
 * Art. 19, QĐ 766/2022; office hours and days off as decreed each year.
 */
package vn.lienthong.hub.deadline;
