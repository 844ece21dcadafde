/**
 * The one true history of every dossier: append-only facts, folded in the order in which they happened.
 *
 * <p>Owns dossiers, aliases, facts, the table of states, marks, corrections and merging, and the port by which others
 * hear of a change inside the accepting transaction. Uses {@code event}, {@code procedure}, {@code deadline},
 * {@code unit}, {@code routing}, {@code delivery}, {@code fault}; {@code partner} for who said what.
 */
package vn.lienthong.hub.dossier;
