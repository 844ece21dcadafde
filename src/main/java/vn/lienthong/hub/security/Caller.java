package vn.lienthong.hub.security;

import vn.lienthong.hub.partner.Partner;

/**
 * The authenticated caller of a request, as a controller's argument.
 *
 * @param clientId the token's subject
 * @param partner the partner that it is, or null for an operator or a client without a partner
 * @param operator holds the scope {@code operations}: may see everything and speak for any source
 */
public record Caller(String clientId, Partner partner, boolean operator) {

    /** Whether this caller may speak as a CloudEvents source: a partner as itself only, an operator as anybody. */
    public boolean maySpeakAs(String source) {
        return operator || partner != null && partner.speaksAs(source);
    }
}
