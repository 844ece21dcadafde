/**
 * The client of a run under fire: a district's system that tells the hub of invented dossiers, on whichever node it finds,
 * one by one and in batches, and does not rest before each event has its answer.
 *
 * <p>{@code Author} writes the dossiers, the same ones for the same seed: several facts each, late ones, unlawful ones,
 * corrections, transfers, dossiers under two names that turn out to be one. {@code Voice} tells them, each dossier's facts
 * one after the other, and hangs up on purpose now and then. {@code Sender} repeats what was cut off, at another node,
 * until it is answered; what it sends and hears is in the ledger before and after.
 */
package vn.lienthong.hub.fire.client;
