/**
 * Recomputes every number from the history, while the hub runs: rows of dossiers from their facts, the ledger from the
 * rows, the sums from the ledger; tells what differs, and repairs it if that is asked for.
 *
 * <p>One recomputation at a time, in pieces of some dossiers, each in a transaction of its own; where it has come to stands
 * in table {@code recomputation}, so another node goes on if one dies; a node that was away too long finds that its piece
 * was done, and undoes it. A repair locks the dossiers of a piece for as long
 * as it takes to fold them, and is itself known from now on: what reports said before stays what they said.
 *
 * <p>Uses {@code statistics.milestone}, {@code partner}, {@code security}, {@code fault}.
 */
package vn.lienthong.hub.statistics.recomputation;
