package vn.lienthong.hub.fault;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers for what fails outside Spring MVC, as in a filter; the container sends it here. */
@Controller
@Hidden
class ProblemErrorController implements ErrorController {

    private final ProblemWriter problems;

    ProblemErrorController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // A part of the answer has left, and Tomcat cuts the connection: nothing may stand behind the part.
            return;
        }
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure == null) {
            Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            problems.write(response, StatusProblems.of(status == null ? 404 : status));
        } else if (Fault.in(failure) != null) {
            problems.write(response, Fault.in(failure));
        } else if (DatabaseAway.causes(failure)) {
            problems.write(response, DatabaseAway.fault(failure));
        } else if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // Who hung up in the middle of a body is not there to be told, and it is no fault of ours.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            problems.write(response, InternalFaults.record(failure));
        }
    }
}
