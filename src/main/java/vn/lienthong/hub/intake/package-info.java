/**
 * The way in: what a partner says becomes durable, applied and on its way in one transaction, or is answered with a
 * problem.
 *
 * <p>Owns the raw message journal, idempotency, validation, quarantine and receipts. Uses {@code event},
 * {@code partner}, {@code dossier}, {@code procedure}, {@code unit}, {@code security}, {@code fault}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>There is one accepting transaction, for many messages; a single event is a batch of one. Events that come one by
 *       one at the same time are gathered into one transaction, so that they share its round trips and its
 *       commit; the gain was not measured apart. What spoils a batch is found by trying each message alone;
 *       so is the dossier that somebody keeps locked, which is waited for once ({@code lock_timeout}) and then no more: the
 *       messages about it are to be sent again, the others are taken.
 *   <li>A node that ends answers the lines of a batch that it has not begun with {@code unavailable}: so the answer goes
 *       out in time, and every receipt in it is true.
 *   <li>Whether a message is known is read after its dossier is locked; the primary key of the journal decides the rest,
 *       and who loses begins anew.
 *   <li>Content is compared by a digest of RFC 8785 JSON, text in NFC, times as instants; any text of the shape of a time
 *       counts as one, because a sender may write its own members with another offset too.
 *   <li>Members that the language does not name are allowed and kept. {@code time} may lie a little ahead of the hub's
 *       clock, not more.
 *   <li>A message that must wait is acknowledged (202) with the reason, and holds back what comes later for its dossier.
 *       A stranger's message holds back only the stranger's own: otherwise anybody could stop any dossier.
 *   <li>Facts about a dossier of which nothing else is known are accepted from any partner: facts arrive out of order,
 *       and the one that names the units may be the last.
 *   <li>The results of a batch are held until its body is read: many clients read no answer before they have sent
 *       everything, and both sides would wait for ever.
 * </ul>
 */
package vn.lienthong.hub.intake;
