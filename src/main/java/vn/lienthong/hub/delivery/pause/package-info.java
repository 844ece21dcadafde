/**
 * Pausing a partner: nothing is told to it until it is resumed, on every node, while facts for it go on being accepted and
 * queued.
 *
 * <p>The row is read by the claims themselves, so a pause holds from the next claim on; what was claimed before ends.
 * Only deliveries pause. Polling goes on: it brings facts in, which the hub can always take, and what a poll left out
 * would have to be fetched later all the same. A partner that must not be called at all loses its {@code poll} in the
 * configuration.
 */
package vn.lienthong.hub.delivery.pause;
