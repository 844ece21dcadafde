package vn.lienthong.hub.adapter.district.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.ProblemWriter;

/** Answers for services that there are not as the hub does everywhere else; CXF has a page of HTML for them. */
class UnknownServices extends OncePerRequestFilter {

    private final String known;
    private final ProblemWriter problems;

    /** @param known path of the one service, as it must be called */
    UnknownServices(String known, ProblemWriter problems) {
        this.known = known;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (known.equals(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))) {
            chain.doFilter(request, response);
        } else {
            problems.write(response, new Fault(FaultCode.NOT_FOUND, "There is no such service."));
        }
    }
}
