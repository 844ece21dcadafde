package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PartnersFolder;

class CallersTests {

    private static final Partner LAND =
            new Partner("land", "canonical", "/partners/land", Set.of(), Set.of(), Set.of(), null, null, Map.of());

    @RestController
    static class Probe {
        @GetMapping("/me")
        String me(Caller caller) {
            return caller.clientId();
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void knowsThePartnerOfAClient() {
        enter("land-system", "dossiers:read", "events:write");
        Caller caller = callers("land").current();
        assertThat(caller).isEqualTo(new Caller("land-system", LAND, false));
        assertThat(caller.maySpeakAs("/partners/land")).isTrue();
        assertThat(caller.maySpeakAs("/partners/land/desk-1")).isTrue();
        assertThat(caller.maySpeakAs("/partners/landing")).isFalse();
    }

    @Test
    void knowsAnOperatorByTheScopeOfItsToken() {
        enter("someone", "operations");
        Caller caller = callers("land").current();
        assertThat(caller).isEqualTo(new Caller("someone", null, true));
        assertThat(caller.maySpeakAs("/partners/land")).isTrue();
    }

    @Test
    void letsAClientWithoutPartnerSpeakAsNobody() {
        enter("someone", "events:write");
        assertThat(callers("land").current().maySpeakAs("/partners/land")).isFalse();
    }

    @Test
    void refusesWhoHasNoToken() {
        Callers callers = callers("land");
        assertThatThrownBy(callers::current).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code())
                .isEqualTo(FaultCode.UNAUTHENTICATED));
    }

    @Test
    void refusesToStartWithAClientOfAnUnknownPartner() {
        assertThatThrownBy(() -> callers("nobody"))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("hub.security.clients.land-system.partner");
    }

    @Test
    void aClientMayWaitForAPartnerWhoseFolderComesLater(@TempDir Path folder) {
        enter("land-system");
        assertThat(callers("dkkd", new PartnersFolder(folder.toString())).current())
                .isEqualTo(new Caller("land-system", null, false));
    }

    @Test
    void isGivenToControllers() throws Exception {
        enter("land-system");
        var hub = MockMvcBuilders.standaloneSetup(new Probe())
                .setCustomArgumentResolvers(new CallerArgument(callers("land")))
                .build();
        var answer = hub.perform(MockMvcRequestBuilders.get("/me")).andReturn().getResponse();
        assertThat(answer.getContentAsString()).isEqualTo("land-system");
    }

    private static Callers callers(String partner) {
        return callers(partner, new PartnersFolder(null));
    }

    private static Callers callers(String partner, PartnersFolder folder) {
        AccessProperties access = new AccessProperties(
                null,
                null,
                "sub",
                Duration.ofMinutes(5),
                Map.of("land-system", new ClientProperties("{noop}x", Set.of(), partner)),
                new PublicRateProperties(60, Duration.ofMinutes(1), 10));
        return new Callers(access, new LandOnly(), folder);
    }

    private static void enter(String client, String... scopes) {
        Jwt jwt = Jwt.withTokenValue("t").header("alg", "RS256").subject(client).build();
        String[] authorities =
                Arrays.stream(scopes).map(scope -> "SCOPE_" + scope).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList(authorities)));
    }

    static final class LandOnly implements Partners {
        @Override
        public Collection<Partner> all() {
            return List.of(LAND);
        }

        @Override
        public Optional<Partner> find(String id) {
            return Optional.of(LAND).filter(partner -> partner.id().equals(id));
        }

        @Override
        public List<Partner> ofKind(String kind) {
            return List.of();
        }

        @Override
        public Optional<Partner> bySource(String source) {
            return Optional.empty();
        }

        @Override
        public Optional<Partner> serving(String unit) {
            return Optional.empty();
        }

        @Override
        public Optional<Partner> servingNow(String unit, String field) {
            return serving(unit);
        }
    }
}
