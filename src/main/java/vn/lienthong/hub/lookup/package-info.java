/**
 * Read-only answers about dossiers, the public one among them. No answer here holds personal data.
 *
 * <p>Uses {@code dossier}, {@code delivery}, {@code procedure}, {@code unit}, {@code partner}, {@code security},
 * {@code fault}.
 */
package vn.lienthong.hub.lookup;
