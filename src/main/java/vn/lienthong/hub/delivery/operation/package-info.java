/**
 * What operators and other features see of deliveries, and what operators do with them: lists, the deliveries of a
 * dossier, replay, skip, the state of each partner, and the record of who did what.
 *
 * <p>An operation by filter says first how many it would touch, and acts only up to a number that was confirmed. It locks
 * lanes in short chunks, waits for none, and looks again under the lock; so it may run beside the workers, beside another
 * operator, and again. What it changed and its record are in one transaction.
 */
package vn.lienthong.hub.delivery.operation;
