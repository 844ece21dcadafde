package vn.lienthong.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.ProblemWriter;

/** Refuses requests without a good token, or with one that is not enough, with a problem (RFC 6750, 3). */
@Component
class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    RefusedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean tokenWasSent = failure instanceof InvalidBearerTokenException;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer realm=\"lienthong-hub\"" + (tokenWasSent ? ", error=\"invalid_token\"" : ""));
        problems.write(
                response,
                new Fault(
                        FaultCode.UNAUTHENTICATED,
                        tokenWasSent
                                ? "The token has expired or is not one of this hub. Get a new one."
                                : "This call needs a token: Authorization: Bearer <token>."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"lienthong-hub\", error=\"insufficient_scope\"");
        problems.write(response, new Fault(FaultCode.FORBIDDEN, why(request)));
    }

    private static String why(HttpServletRequest request) {
        return AccessRule.scopeFor(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
                .map(scope -> "This call needs a token with the scope " + scope + ".")
                .orElse("No token allows this call; look into the API's description for what there is.");
    }
}
