/**
 * The numbers that the province is judged by, each recomputable from the history.
 *
 * <p>Hears changes through the port of {@code dossier}, inside the accepting transaction. Uses {@code dossier},
 * {@code event}, {@code procedure}, {@code unit}, {@code deadline}, {@code security}, {@code fault}.
 */
package vn.lienthong.hub.statistics;
