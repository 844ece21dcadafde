/**
 * What one run under fire leaves on disk: the ledgers that its client, its partners and its nemesis wrote while it ran,
 * and what was exported after healing. All of it is lines of JSON (NDJSON), one record of this package a line.
 *
 * <p>This is the whole interface between the stage, which writes, and the checker, which reads nothing else. So a run that
 * failed can be judged again, on another machine, by whoever has its folder. No class of the hub is used here: what the hub
 * believes of itself comes in only as exported rows and answers.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A ledger entry is written before the act that it announces and is on disk when {@code LedgerWriter.add} returns: a
 *       harness that dies leaves at most one line that is cut off, and the reader leaves it out.
 *   <li>Times are epoch milliseconds of the harness's clock. They order what one process did; nothing is concluded from
 *       two times of different processes but where seconds do not matter. The hub's own times come as it prints them.
 *   <li>A dossier is named by the subject of its events. Codes, aliases and the hub's ids are looked up in the export.
 * </ul>
 */
package vn.lienthong.hub.fire.ledger;
