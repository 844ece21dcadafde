package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.PartnersFolder;

class BearerCallersTests {

    @Test
    void knowsTheCallerOfATokenWithTheScope() {
        assertThat(callers().of("Bearer good", "events:write").clientId()).isEqualTo("land-system");
        assertThat(callers().of("bearer  good ", "events:write").partner().id()).isEqualTo("land");
    }

    @Test
    void refusesATokenWithoutTheScope() {
        assertThat(fault("Bearer good", "dossiers:read").code()).isEqualTo(FaultCode.FORBIDDEN);
    }

    @Test
    void refusesWhatIsNoTokenWithoutRepeatingIt() {
        for (String header : new String[] {null, "", "Basic Z29vZA==", "good", "Bearer bad", "Bearer "}) {
            Fault fault = fault(header, "events:write");
            assertThat(fault.code()).as(header).isEqualTo(FaultCode.UNAUTHENTICATED);
            assertThat(fault.getMessage()).doesNotContain("bad");
            assertThat(fault).hasNoCause();
        }
    }

    @Test
    void saysNotNowWhenTheIssuerIsAway() {
        assertThat(fault("Bearer away", "events:write").code()).isEqualTo(FaultCode.UNAVAILABLE);
    }

    private static Fault fault(String header, String scope) {
        return catchThrowableOfType(Fault.class, () -> callers().of(header, scope));
    }

    private static BearerCallers callers() {
        AccessProperties access = new AccessProperties(
                null,
                null,
                "sub",
                Duration.ofMinutes(5),
                Map.of("land-system", new ClientProperties("{noop}x", Set.of(), "land")),
                new PublicRateProperties(60, Duration.ofMinutes(1), 10));
        return new BearerCallers(
                BearerCallersTests::decode, new Callers(access, new CallersTests.LandOnly(), new PartnersFolder(null)));
    }

    private static Jwt decode(String token) {
        return switch (token) {
            case "good" ->
                Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .subject("land-system")
                        .claim("scope", "events:write")
                        .build();
            case "away" -> throw new JwtException("no keys");
            default -> throw new BadJwtException("bad token " + token);
        };
    }
}
