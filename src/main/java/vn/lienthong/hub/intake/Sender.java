package vn.lienthong.hub.intake;

import vn.lienthong.hub.partner.Partner;

/**
 * Who sends, as authenticated.
 *
 * @param clientId for the journal
 * @param partner whose source it may speak as; null for an operator
 * @param operator may speak as any source and correct any fact
 */
public record Sender(String clientId, Partner partner, boolean operator) {

    public static Sender of(Partner partner) {
        return new Sender(partner.id(), partner, false);
    }
}
