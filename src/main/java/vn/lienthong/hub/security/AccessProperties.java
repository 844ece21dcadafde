package vn.lienthong.hub.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.security}: who may call.
 *
 * <p>Behind a proxy set Spring Boot's {@code server.forward-headers-strategy=native} as well: only then is
 * {@code X-Forwarded-For} believed, and only from a proxy inside the network ({@code
 * server.tomcat.remoteip.internal-proxies}). Without it every caller has the proxy's address, and all share one public
 * rate.
 *
 * @param issuer an outside OAuth2 issuer (RFC 8414); null, the default, means the hub issues tokens itself
 * @param audience what {@code aud} of an outside issuer's token must name; null: not looked at
 * @param clientClaim the claim that names the client; {@code sub}, as in the hub's own tokens; Keycloak needs
 *     {@code azp}
 * @param tokenLifetime 5 min: a client that is struck off is out soon, and one that works all day asks 288 times
 * @param clients by client id; none by default, so that nobody gets in by a secret that is public
 * @param publicRate how often one address may look up without a token
 */
@Validated
@ConfigurationProperties("hub.security")
record AccessProperties(
        URI issuer,
        String audience,
        @DefaultValue("sub") String clientClaim,

        @DefaultValue("5m") @DurationMin(seconds = 1) @DurationMax(hours = 24)
        Duration tokenLifetime,

        @DefaultValue
        Map<
                        @Pattern(
                                regexp = "[!-~&&[^:]]{1,100}",
                                message = "a client's id is printable ASCII without spaces and colons")
                        String,
                        @Valid ClientProperties>
                clients,

        @DefaultValue @NotNull @Valid PublicRateProperties publicRate) {

    @AssertTrue(message = "every client needs a 'secret', unless an outside 'issuer' keeps them")
    boolean isSecretsThere() {
        return issuer != null || clients.values().stream().allMatch(client -> client.secret() != null);
    }
}
