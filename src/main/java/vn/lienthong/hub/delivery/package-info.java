/**
 * Deliveries: what must be told to whom, in order for each dossier and partner, without loss.
 *
 * <p>Owns deliveries, lanes, claims with fencing tokens, back-off, the breaker, parking and replay, and the ports
 * {@link vn.lienthong.hub.delivery.PartnerGateway} (out to the adapters) and
 * {@link vn.lienthong.hub.delivery.DeliveryContent} (what a delivery carries). Uses {@code event}, {@code partner},
 * {@code fault}; does not know dossiers.
 */
package vn.lienthong.hub.delivery;
