/**
 * Simulated partners under fire: each speaks its dialect over plain sockets, so that a connection can end at any byte, acts
 * at most once on what it is told, and keeps a ledger of its own.
 *
 * <p>{@code SimulatedPartner} is the whole of one: a socket for each hub (so that it knows who calls), a dialect, a memory
 * of what it acted on, and a temper that says how it treats a call. What it does with a call is decided and on disk before
 * the first byte of the answer leaves.
 *
 * <p>One delivery may take several calls (a new row and its state, a record and its steps). The ledger has one line for
 * each attempt, at its first call: that one decides, and it alone meets trouble. The calls that follow in the same attempt
 * are taken as they come.
 */
package vn.lienthong.hub.fire.partner;
