/**
 * What every adapter must do, whatever its dialect: one abstract class, {@link
 * vn.lienthong.hub.testing.conformance.ConformanceSuite}, that each kind's {@code <Slug>ConformanceTests} extends.
 *
 * <p>A kind is described by a {@link vn.lienthong.hub.testing.conformance.Kind}: its outbound half by {@link
 * vn.lienthong.hub.testing.conformance.Telling}, its inbound half by {@link vn.lienthong.hub.testing.conformance.Hearing}.
 * What a kind does not have (a token, a door at which it is called) it leaves out, and the table shows {@code –}. Adapters
 * are put together by hand: no Spring Boot, no database.
 *
 * <p>After each kind {@code target/conformance.md} holds the table check × kind of all that ran.
 */
package vn.lienthong.hub.testing.conformance;
