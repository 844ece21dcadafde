/**
 * A loader of large histories for measurements: five years of an invented province of two tiers, written as the accepting
 * path would have written them, and nothing that is reckoned from them. The same seed gives the same province.
 *
 * <p>Owns the loader and {@code HistoryLoadRun}, which starts it. Used by benchmarks and by tests of what is reckoned from a history.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What stands in {@code dossier} comes from the hub's own fold, so a loaded row is what the hub makes of its facts.
 *   <li>Facts of many dossiers are written in the order in which the hub would have heard of them, as in a hub that grew:
 *       laid out dossier by dossier, whatever reads whole histories would look better than it is.
 *   <li>The plan goes by working days. A day's dossiers are generated and folded beside those of other days and written in
 *       order, so the result does not depend on the number of processors.
 *   <li>Dossiers count as a backfill: recorded and counted, told to nobody. {@code detail} is empty, as after the purge.
 * </ul>
 */
package vn.lienthong.hub.benchmark.history;
