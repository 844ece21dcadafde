package vn.lienthong.hub.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The hub's own authorization server: {@code POST /oauth2/token} for client credentials, and nothing else of what such
 * a server can do. Absent if an outside issuer is configured.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "hub.security.issuer", matchIfMissing = true, havingValue = "none")
class OwnTokens {

    @Bean
    @DependsOnDatabaseInitialization
    SigningKeys signingKeys(JdbcClient database, Clock clock) {
        return new SigningKeys(database, clock);
    }

    @Bean
    JWKSource<SecurityContext> signingKeySource(SigningKeys keys) {
        return new ImmutableJWKSet<>(new JWKSet(keys.current()));
    }

    /** The issuer's name is not looked at: nobody but the hub's nodes has the key. */
    @Bean
    JwtDecoder ownTokenDecoder(SigningKeys keys, Clock clock) throws JOSEException {
        JwtTimestampValidator notExpired = new JwtTimestampValidator();
        notExpired.setClock(clock);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(keys.current().toRSAPublicKey()).build();
        decoder.setJwtValidator(notExpired);
        return new CachedJwtDecoder(decoder, clock);
    }

    @Bean
    RegisteredClientRepository clients(AccessProperties access) {
        return new ConfiguredClients(access);
    }

    @Bean
    OAuth2AuthorizationService tokensAreNotKept() {
        return new TokensAreNotKept();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new ClientSecrets();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/oauth2/token"))
                .with(
                        OAuth2AuthorizationServerConfigurer.authorizationServer(),
                        server -> server.tokenEndpoint(endpoint -> endpoint.accessTokenRequestConverters(grants -> {
                            grants.clear();
                            grants.add(new AllScopesUnlessNamed());
                        })))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new InvalidClient()))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
