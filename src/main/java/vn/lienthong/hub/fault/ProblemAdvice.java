package vn.lienthong.hub.fault;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever a controller or Spring MVC throws into a problem. The media type is set here and not negotiated: a
 * caller that wants CSV can still read why it does not get it.
 *
 * <p>Comes last: an advice of a feature that knows an exception better needs an order of its own.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /**
     * Everything that Spring MVC does not know itself, in the order: said on purpose, database, caller gone, ours.
     *
     * @throws Exception the failure, if a part of the answer has left already: then Tomcat cuts the connection, so that
     *     nobody takes the part for the whole
     */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> handleOther(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        Fault fault = Fault.in(failure);
        if (fault != null) {
            return answer(Problem.of(fault), headers(fault));
        }
        if (DatabaseAway.causes(failure)) {
            Fault away = DatabaseAway.fault(failure);
            return answer(Problem.of(away), headers(away));
        }
        if (failure instanceof ConstraintViolationException invalid) {
            return answer(SpringProblems.parameters(Violations.of(invalid)), new HttpHeaders());
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        return answer(InternalFaults.record(failure), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Fault fault = Fault.in(failure);
        return fault == null
                ? answer(UnreadableBody.problem(failure), headers)
                : answer(Problem.of(fault), headers(fault));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(SpringProblems.typeMismatch(failure), headers);
    }

    /** Where all that Spring MVC knows itself arrives. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(SpringProblems.of(failure, status), headers);
    }

    private static HttpHeaders headers(Fault fault) {
        HttpHeaders headers = new HttpHeaders();
        if (fault.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, ProblemWriter.seconds(fault.retryAfter()));
        }
        return headers;
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
