package vn.lienthong.hub.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever answers 503, in whatever dialect, says when to come again. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
class RetryAfterFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                if (status == SC_SERVICE_UNAVAILABLE && !containsHeader(HttpHeaders.RETRY_AFTER)) {
                    setHeader(HttpHeaders.RETRY_AFTER, ProblemWriter.seconds(DatabaseAway.RETRY_AFTER));
                }
                super.setStatus(status);
            }

            /** Whoever knows better says so after the status. */
            @Override
            public void addHeader(String name, String value) {
                if (HttpHeaders.RETRY_AFTER.equalsIgnoreCase(name)) {
                    setHeader(name, value);
                } else {
                    super.addHeader(name, value);
                }
            }
        });
    }
}
