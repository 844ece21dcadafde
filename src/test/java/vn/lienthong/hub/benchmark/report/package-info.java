/**
 * How long the forms take over a history of a given size, while events come in, beside a bare {@code SELECT 1} that goes
 * through the same server, authorisation and connection pool. Run by {@code mvn -Pbench -Dtest=ReportBenchRun}; no part
 * of {@code mvn verify}, and nothing is asserted of a time.
 *
 * <p>May use the loader ({@code benchmark.history}) and {@code testing}. Decisions: hub, database and client share the
 * machine and, but for the database, the JVM with its 512 MB, as a province's small server would carry them; questions
 * take turns, so that what else the machine does falls on all alike; medians, because only they can be carried over.
 */
package vn.lienthong.hub.benchmark.report;
