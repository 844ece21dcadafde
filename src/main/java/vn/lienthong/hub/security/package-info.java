/**
 * Who calls, which partner that is, and what it may see and say.
 *
 * <p>Owns the hub's own OAuth2 authorization server, the resource server's rules (deny by default) and the masking of
 * personal data in logs. Uses {@code partner}, {@code unit}, {@code fault}.
 */
package vn.lienthong.hub.security;
