/**
 * The way in: what a partner says becomes durable, applied and on its way in one transaction, or is answered with a
 * problem.
 *
 * <p>Owns the raw message journal, idempotency, validation, quarantine and receipts. Uses {@code event},
 * {@code partner}, {@code dossier}, {@code procedure}, {@code unit}, {@code security}, {@code fault}.
 */
package vn.lienthong.hub.intake;
