/**
 * The cells of the form's counters that changed, for a system that keeps its own copy and does not want to pull everything
 * every night: a feed with a cursor, complete under concurrent intake.
 *
 * <p>A cell is a unit, a field and a day, with its whole content as it is now, so taking one twice does no harm. Read up to
 * where the ledger is added up: behind that line nothing is ever added, because the line is a number of transactions, all
 * of which have ended.
 *
 * <p>Uses {@code statistics} (which units a caller sees), {@code statistics.milestone}, {@code fault}, {@code security}.
 */
package vn.lienthong.hub.statistics.changes;
