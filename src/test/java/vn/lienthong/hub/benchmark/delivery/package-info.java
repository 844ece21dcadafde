/**
 * How deliveries go out while something is wrong: a partner is dead with a large backlog, or somebody holds an old snapshot
 * open. Run by {@code mvn -Pbench -Dtest=DeliveryBenchRun}; no part of {@code mvn verify}, and nothing is asserted of a
 * time.
 *
 * <p>May use {@code delivery}'s test nodes. Decisions: two nodes of the delivery part alone, over a PostgreSQL with
 * {@code fsync} on the same machine; partners that answer after a millisecond; each trouble beside the same without it, in
 * turns within one run, because only the ratio can be carried from one machine to another.
 */
package vn.lienthong.hub.benchmark.delivery;
