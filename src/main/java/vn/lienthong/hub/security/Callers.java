package vn.lienthong.hub.security;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Knows the caller by its token. Controllers simply take a {@link Caller} as an argument. */
@Component
public class Callers {

    private static final String OPERATOR = "SCOPE_" + Scopes.OPERATIONS;

    private final Map<String, Partner> partners;
    private final String clientClaim;

    Callers(AccessProperties access, Partners partners) {
        this.clientClaim = access.clientClaim();
        this.partners = access.clients().entrySet().stream()
                .filter(client -> client.getValue().partner() != null)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        client -> partner(client.getKey(), client.getValue().partner(), partners)));
    }

    /**
     * The caller of the request that this thread serves.
     *
     * @throws Fault {@code unauthenticated} if the request has no token, or none that names a client
     */
    public Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token) {
            return of(token.getToken(), token.getAuthorities());
        }
        throw namesNobody();
    }

    /** @throws Fault {@code unauthenticated} if the token names no client */
    Caller of(Jwt token, Collection<GrantedAuthority> authorities) {
        String client = token.getClaimAsString(clientClaim);
        if (client == null) {
            throw namesNobody();
        }
        boolean operator = authorities.stream().anyMatch(authority -> OPERATOR.equals(authority.getAuthority()));
        return new Caller(client, partners.get(client), operator);
    }

    private static Fault namesNobody() {
        return new Fault(FaultCode.UNAUTHENTICATED, "This call needs a token that names a client.");
    }

    private static Partner partner(String client, String id, Partners partners) {
        return partners.find(id)
                .orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                        "hub.security.clients." + client + ".partner", id, "hub.partners has no such partner."));
    }
}
