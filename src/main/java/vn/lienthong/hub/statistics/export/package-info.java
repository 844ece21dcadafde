/**
 * Lists of dossiers as whole files, CSV or NDJSON, of any length: row by row from a cursor of the database to the caller,
 * so that a million take no more memory than a thousand.
 *
 * <p>An export is the pages of the same question one behind the other: same rows, same order, same moment, same columns.
 * Its head says how many rows follow ({@code Row-Count}) and by what they were counted.
 *
 * <p><b>Whole or broken.</b> What goes wrong before the first row has left is a problem. After it the connection is cut,
 * so that no part looks like the whole: the last chunk is missing (RFC 9112, 8), or there are fewer rows than the head
 * said.
 *
 * <p><b>What an export may hold.</b> A thread, a connection of the pool and a snapshot of the database, for as long as its
 * reader takes. So there are few of them at once on a node, a reader that takes nothing for as long as Tomcat waits (ten
 * seconds) is given up, and so is one that has not everything after a fixed time ({@code hub.exports}). A cursor was taken
 * rather than pages in a row: they would sort again for each page what was replaced since a past moment.
 *
 * <p>Used by {@code statistics.form} and {@code statistics.indicator}; uses {@code event} (how times are written) and
 * {@code fault}.
 */
package vn.lienthong.hub.statistics.export;
