/**
 * The golden samples of the partners' dialects: reading the files of {@code src/test/resources/wire/<slug>} and comparing
 * by their rules. Every adapter's golden test stands on it; a file dropped there is picked up by itself.
 *
 * <p>A case is every file with the same name before its first dot; {@code event.json} makes it outbound,
 * {@code events.json} inbound. Numbered files of a case are its exchanges, in that order.
 */
package vn.lienthong.hub.testing.golden;
