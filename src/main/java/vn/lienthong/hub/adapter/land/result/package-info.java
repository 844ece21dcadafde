/**
 * Result papers of the land sector: its links expire, so what lies behind them is copied and shown at an address of the
 * hub's own.
 *
 * <p>Owns the tables {@code land_result} (what was said) and {@code land_copy} (bytes, once for each SHA-256).
 *
 * <ol>
 *   <li>A fact {@code completed} comes. Before it goes to intake, and with no transaction open, its links are tried for
 *       as long as one call may take. What is fetched gets the hub's address in the fact, what is not keeps the link.
 *   <li>{@link vn.lienthong.hub.adapter.land.result.ResultJob} tries the others again, under a lock, at growing
 *       intervals, and corrects the fact in the partner's name once it has a copy.
 *   <li>A copy is shown to who may see the dossier, and purged after a set time.
 * </ol>
 *
 * <p>The same message again is the same fact: an address that was said once is said again, and a link that is known is not
 * tried again by the call. A new link (the old one has expired) is tried; if it leads to the same bytes, nothing changes.
 */
package vn.lienthong.hub.adapter.land.result;
