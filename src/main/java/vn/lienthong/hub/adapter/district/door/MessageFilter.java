package vn.lienthong.hub.adapter.district.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in messages, brought to one encoding, and questions for the contract; nothing else. */
class MessageFilter extends OncePerRequestFilter {

    private static final Set<String> CONTRACT = Set.of("wsdl", "xsd");

    private final int limit;

    MessageFilter(DataSize limit) {
        this.limit = Math.toIntExact(limit.toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            chain.doFilter(new CleanRequest(request, limit), response);
        } else if (HttpMethod.GET.matches(request.getMethod()) && asksForTheContract(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static boolean asksForTheContract(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && CONTRACT.contains(query.replaceFirst("=.*", "").toLowerCase(java.util.Locale.ROOT));
    }
}
