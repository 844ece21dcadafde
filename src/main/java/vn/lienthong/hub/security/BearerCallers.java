package vn.lienthong.hub.security;

import java.util.Collection;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/**
 * Knows the caller of a partner's dialect by the bearer token of the request. Such paths are open, so that the dialect
 * can answer a bad token in its own words; whoever asks here checks the token as the hub's own API does.
 */
@Component
public class BearerCallers {

    private static final String SCHEME = "bearer ";

    private final JwtDecoder tokens;
    private final Callers callers;
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

    BearerCallers(JwtDecoder tokens, Callers callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    /**
     * @param authorization the header as it came; null for none
     * @param scope which the token must have, one of {@link Scopes}
     * @throws Fault {@code unauthenticated} without a good token, {@code forbidden} without the scope, {@code
     *     unavailable} if an outside issuer cannot be asked for its keys; none of them repeats the token
     */
    public Caller of(String authorization, String scope) {
        Jwt token = decode(authorization);
        Collection<GrantedAuthority> granted = scopes.convert(token);
        if (granted.stream().noneMatch(authority -> authority.getAuthority().equals("SCOPE_" + scope))) {
            throw new Fault(FaultCode.FORBIDDEN, "This call needs a token with the scope " + scope + ".");
        }
        return callers.of(token, granted);
    }

    private Jwt decode(String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw new Fault(FaultCode.UNAUTHENTICATED, "This call needs a token: Authorization: Bearer <token>.");
        }
        try {
            return tokens.decode(authorization.substring(SCHEME.length()).trim());
        } catch (BadJwtException e) {
            throw new Fault(
                    FaultCode.UNAUTHENTICATED, "The token has expired or is not one of this hub. Get a new one.");
        } catch (JwtException e) {
            throw new Fault(FaultCode.UNAVAILABLE, "The token cannot be checked now. Send again in a few minutes.");
        }
    }
}
