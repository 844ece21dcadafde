package vn.lienthong.hub.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may call what. The first rule that fits a request holds; what fits none is denied, whoever asks.
 *
 * @param method null for all
 * @param scope which the token must have; null: no token is asked for, and none is looked at
 */
record AccessRule(HttpMethod method, String pattern, String scope) {

    /** The partners' own dialects carry the partners' own credentials, which the adapters check. */
    static final List<AccessRule> ALL = List.of(
            open(POST, "/oauth2/token"),
            open(null, "/public/**"),
            open(null, "/partners/**"),
            open(null, "/services/**"),
            open(GET, "/api/v1/procedures/**"),
            open(HEAD, "/api/v1/procedures/**"),
            open(GET, "/api/v1/units/**"),
            open(HEAD, "/api/v1/units/**"),
            open(POST, "/api/v1/deadlines/preview"),
            open(null, "/v3/api-docs/**"),
            open(null, "/v3/api-docs.yaml"),
            open(null, "/swagger-ui/**"),
            open(null, "/swagger-ui.html"),
            open(null, "/actuator/health/**"),
            open(null, "/actuator/prometheus"),
            new AccessRule(null, "/api/v1/events", Scopes.EVENTS_WRITE),
            new AccessRule(null, "/api/v1/dossiers/**", Scopes.DOSSIERS_READ),
            new AccessRule(null, "/api/v1/reports/**", Scopes.STATISTICS_READ),
            new AccessRule(null, "/api/v1/indicators/**", Scopes.STATISTICS_READ),
            new AccessRule(null, "/api/v1/statistics/recomputations/**", Scopes.OPERATIONS),
            new AccessRule(null, "/api/v1/integrity/**", Scopes.STATISTICS_READ),
            new AccessRule(null, "/api/v1/statistics/**", Scopes.STATISTICS_READ),
            new AccessRule(PUT, "/api/v1/units", Scopes.OPERATIONS),
            new AccessRule(PUT, "/api/v1/procedures", Scopes.OPERATIONS),
            new AccessRule(PUT, "/api/v1/calendars", Scopes.OPERATIONS),
            new AccessRule(null, "/api/v1/deliveries/**", Scopes.OPERATIONS),
            new AccessRule(null, "/api/v1/partners/**", Scopes.OPERATIONS),
            new AccessRule(null, "/api/v1/mappings/**", Scopes.OPERATIONS));

    boolean isOpen() {
        return scope == null;
    }

    /** @param path as in an address, or a controller's mapping with its variables in braces */
    boolean fits(HttpMethod method, String path) {
        PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
        return (this.method == null || this.method.equals(method)) && parsed.matches(PathContainer.parsePath(path));
    }

    /** The scope that a call needs; empty if it is open, or there is no such call. */
    static Optional<String> scopeFor(HttpMethod method, String path) {
        return ALL.stream().filter(rule -> rule.fits(method, path)).findFirst().map(AccessRule::scope);
    }

    private static AccessRule open(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, null);
    }
}
