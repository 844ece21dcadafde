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
import vn.lienthong.hub.partner.PartnersFolder;

/** Knows the caller by its token. Controllers simply take a {@link Caller} as an argument. */
@Component
public class Callers {

    private static final String OPERATOR = "SCOPE_" + Scopes.OPERATIONS;

    private final Map<String, String> partnerOf;
    private final Partners partners;
    private final String clientClaim;

    /** @throws InvalidConfigurationPropertyValueException for a client of a partner that neither is nor can come */
    Callers(AccessProperties access, Partners partners, PartnersFolder folder) {
        this.clientClaim = access.clientClaim();
        this.partners = partners;
        this.partnerOf = access.clients().entrySet().stream()
                .filter(client -> client.getValue().partner() != null)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, client -> client.getValue().partner()));
        if (folder.path().isEmpty()) {
            partnerOf.forEach(this::mustBeThere);
        }
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
        return new Caller(client, partnerOf(client), operator);
    }

    private static Fault namesNobody() {
        return new Fault(FaultCode.UNAUTHENTICATED, "This call needs a token that names a client.");
    }

    /** Partners that are files come and go; a client whose partner is not there is nobody's. */
    private Partner partnerOf(String client) {
        String partner = partnerOf.get(client);
        return partner == null ? null : partners.find(partner).orElse(null);
    }

    private void mustBeThere(String client, String partner) {
        if (partners.find(partner).isEmpty()) {
            throw new InvalidConfigurationPropertyValueException(
                    "hub.security.clients." + client + ".partner", partner, "hub.partners has no such partner.");
        }
    }
}
