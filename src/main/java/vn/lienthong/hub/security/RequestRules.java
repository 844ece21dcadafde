package vn.lienthong.hub.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.authorization.OAuth2AuthorizationManagers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.ProblemWriter;

/**
 * Brings {@link AccessRule} to bear. Path patterns, not strings, so that the rules hold for every servlet, and no
 * observations, which cost a third of what a node can do.
 */
@Configuration(proxyBeanMethods = false)
class RequestRules {

    @Bean
    SecurityObservationSettings noSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Requests that no server should read in two ways: paths that are not normal, methods that nobody uses. */
    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(
                response,
                new Fault(
                        FaultCode.MALFORMED_REQUEST,
                        "The method is not used here, or the path holds ';', '//', '..' or encoded separators."));
    }

    /** What needs no token: a token that is sent all the same is not looked at, since a dialect may use its own. */
    @Bean
    @Order(2)
    SecurityFilterChain openChain(HttpSecurity http) throws Exception {
        RequestMatcher[] open = AccessRule.ALL.stream()
                .filter(AccessRule::isOpen)
                .map(RequestRules::matcher)
                .toArray(RequestMatcher[]::new);
        return stateless(http.securityMatcher(new OrRequestMatcher(open)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain tokenedChain(HttpSecurity http, RefusedRequests refused) throws Exception {
        return stateless(http)
                .authorizeHttpRequests(requests -> {
                    // These come after a request that was allowed or has been answered already.
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    AccessRule.ALL.stream().filter(rule -> !rule.isOpen()).forEach(rule -> requests.requestMatchers(
                                    matcher(rule))
                            .access(OAuth2AuthorizationManagers.hasScope(rule.scope())));
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                        .accessDeniedHandler(refused)
                        .bearerTokenResolver(new KnownTokenHeaders())
                        .jwt(jwt -> {}))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static RequestMatcher matcher(AccessRule rule) {
        return PathPatternRequestMatcher.withDefaults().matcher(rule.method(), rule.pattern());
    }
}
