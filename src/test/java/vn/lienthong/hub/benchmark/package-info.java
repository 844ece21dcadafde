/**
 * How fast the legal clock is, beside the simplest things that could stand in its place. Run by {@code mvn -Pbench}, in
 * JVMs of their own at full compilation; no part of {@code mvn verify}, and nothing is asserted of a time.
 */
package vn.lienthong.hub.benchmark;
