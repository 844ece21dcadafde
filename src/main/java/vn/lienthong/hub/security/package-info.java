/**
 * Who calls, which partner that is, and what it may see and say.
 *
 * <p>Owns the hub's own OAuth2 authorization server, the resource server's rules (deny by default, one list:
 * {@code AccessRule}), the rate of public look-ups and the masking of personal data in logs. Clients are configuration
 * ({@code hub.security.clients.<id>.*}); whose dossier is whose is {@link vn.lienthong.hub.partner.Party}'s to say. Uses
 * {@code partner}, {@code unit}, {@code fault}.
 */
package vn.lienthong.hub.security;
