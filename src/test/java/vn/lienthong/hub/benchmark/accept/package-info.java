/**
 * What the accepting path pays for keeping the counters: the same events, posted to a hub that keeps them and to one that
 * does not, by turns. Run by {@code mvn -Pbench -Dtest=AcceptBenchRun}; no part of {@code mvn verify}, and nothing is
 * asserted of a time.
 *
 * <p>May use {@code benchmark.history}, {@code benchmark.report}, {@code testing} and the clock of {@code delivery}. Decisions: both hubs live in one JVM
 * and on one database server with {@code fsync}, each with a database of its own, so that what else the machine does falls
 * on both alike; only ratios can be carried over. The other hub lacks the listeners that keep the rows and the ledger, and
 * nothing else. Events are those of the loaded history in the order in which they are heard, so that of each kind there are
 * as many as there would be, and dossiers of one batch are mostly different ones.
 */
package vn.lienthong.hub.benchmark.accept;
