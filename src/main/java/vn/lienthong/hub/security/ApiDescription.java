package vn.lienthong.hub.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.lienthong.hub.fault.Problem;

/** The head of the API's description, and for each call the scope that it needs, by the same rules as are enforced. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SCHEME = "hub";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI api(AccessProperties access, ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("Liên Thông Hub")
                        .description("""
                                Joins the one-stop systems of a Vietnamese province: one true history of every dossier.

                                Times are RFC 3339 with any offset on the way in and +07:00 on the way out. What goes \
                                wrong is answered as RFC 9457 `application/problem+json` with a stable `code`.""")
                        .version(properties == null ? "development" : properties.getVersion())
                        .license(new License()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0.txt")))
                .components(new Components().addSecuritySchemes(SCHEME, scheme(access)));
    }

    @Bean
    OpenApiCustomizer scopes() {
        return api -> api.getPaths().forEach((path, item) -> describe(path, item));
    }

    private static void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            Optional<String> scope = AccessRule.scopeFor(HttpMethod.valueOf(method.name()), path);
            operation.setSecurity(scope.map(name -> List.of(new SecurityRequirement().addList(SCHEME, name)))
                    .orElse(List.of()));
            scope.ifPresent(name -> {
                ApiResponses answers = operation.getResponses();
                answers.computeIfAbsent("401", status -> problem("unauthenticated: no token, or none that holds"));
                answers.computeIfAbsent("403", status -> problem("forbidden: the token lacks the scope " + name));
            });
        });
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static SecurityScheme scheme(AccessProperties access) {
        if (access.issuer() != null) {
            return new SecurityScheme()
                    .type(SecurityScheme.Type.OPENIDCONNECT)
                    .openIdConnectUrl(access.issuer() + "/.well-known/openid-configuration");
        }
        io.swagger.v3.oas.models.security.Scopes scopes = new io.swagger.v3.oas.models.security.Scopes()
                .addString(Scopes.EVENTS_WRITE, "say facts")
                .addString(Scopes.DOSSIERS_READ, "see dossiers to which one is party")
                .addString(Scopes.STATISTICS_READ, "see the numbers")
                .addString(Scopes.OPERATIONS, "run the hub");
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl("/oauth2/token").scopes(scopes)));
    }
}
