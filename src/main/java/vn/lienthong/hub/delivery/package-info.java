/**
 * Deliveries: what must be told to whom, in order for each dossier and partner, without loss.
 *
 * <p>Owns deliveries, lanes, claims with fencing tokens, back-off, the breaker, parking, replay, skip and pause, and the
 * ports {@link vn.lienthong.hub.delivery.PartnerGateway} (out to the adapters),
 * {@link vn.lienthong.hub.delivery.DeliveryContent} (what a delivery carries) and
 * {@link vn.lienthong.hub.delivery.DossierCodes} (what people call a dossier). Uses {@code event}, {@code partner},
 * {@code security} (which operator did it), {@code fault}; does not know dossiers.
 *
 * <p>A lane (partner, dossier) is a row that exists while something is pending. Three rules keep it right, on any number
 * of nodes:
 *
 * <ol>
 *   <li>Whoever adds to a lane or takes from it locks its row first, and decides from the locked row. So an enqueue
 *       either is seen by the completion that runs beside it, or finds the lane gone and makes a new one.
 *   <li>A claim pushes {@code due_at} behind its lease and gives the lane a token from a sequence. A result counts only
 *       while the lane bears its token; later it is stale, and dropped.
 *   <li>The recorder of results skips lanes that somebody else has locked and takes them up again later. It holds many
 *       locks but waits for none, so it cannot deadlock with an accepting transaction, in whatever order that takes its
 *       lanes.
 * </ol>
 *
 * <p>Only the head of a lane is loaded and called; what follows is claimed anew. A content depends on what the partner was
 * told before, so it cannot be read ahead, and claiming, loading and recording are done for many lanes at once anyway. No
 * transaction is open during a call. The name that a partner gave a dossier is learned before its result is recorded: if
 * the node dies in between, the delivery is made again and nothing is lost.
 *
 * <p>An adapter that may not call its partner now ({@link vn.lienthong.hub.delivery.Outcome.Postponed}) says until when. The
 * lane is due then; the partner's breaker and the counts of attempts and failures stay as they are.
 *
 * <p>The story of a delivery, its last ten steps, is kept in its own row, and only where something did not go well: a
 * success at the first call writes nothing, since time and state are in the row anyway.
 *
 * <p>A quota ({@code inFlight} of the partner's connection) holds over all nodes: each takes a share of it, renews it while it
 * lives, and what a killed node held is free after 6 s ({@code pace}). Below the quota the hub finds out how many calls a
 * partner bears at once; after an outage it is told at most twice as fast as usual. Partners may join, leave and change while
 * the hub runs ({@link vn.lienthong.hub.partner.PartnersChanged}). Lanes of a partner that is not known, or that has no
 * connection, wait. The clocks of the nodes must agree within a small part of the lease.
 */
package vn.lienthong.hub.delivery;
