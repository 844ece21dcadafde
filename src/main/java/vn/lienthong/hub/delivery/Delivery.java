package vn.lienthong.hub.delivery;

import java.util.UUID;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.partner.Partner;

/**
 * One fact on its way to one partner.
 *
 * @param id stable over all attempts; a partner that honours it sees the effect once
 * @param sequence grows within a dossier, for all partners together
 * @param token grows with every claim; an answer to a lower token than the latest is stale
 */
public record Delivery(
        UUID id, long sequence, long token, Partner partner, DossierEvent event, DossierSnapshot dossier) {}
