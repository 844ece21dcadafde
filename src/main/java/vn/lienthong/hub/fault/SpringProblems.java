package vn.lienthong.hub.fault;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a caller is told of the failures that Spring MVC knows. */
final class SpringProblems {

    private SpringProblems() {}

    static Problem of(Exception failure, HttpStatusCode status) {
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            return Problem.of(
                    FaultCode.METHOD_NOT_ALLOWED, "Here one can use: " + method.getSupportedHttpMethods() + ".");
        }
        if (failure instanceof HttpMediaTypeNotSupportedException type) {
            return Problem.of(
                    FaultCode.UNSUPPORTED_MEDIA_TYPE,
                    "Set Content-Type to one of: " + list(type.getSupportedMediaTypes()) + ".");
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException type) {
            return Problem.of(
                    FaultCode.NOT_ACCEPTABLE, "Set Accept to one of: " + list(type.getSupportedMediaTypes()) + ".");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return parameters(List.of(new Violation(missing.getParameterName(), "this parameter is missing")));
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return parameters(List.of(new Violation(missing.getHeaderName(), "this header is missing")));
        }
        if (failure instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return parameters(Violations.of(invalid));
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return Problem.of(
                    FaultCode.INVALID_REQUEST, "Correct what is named and send again.", Violations.of(invalid));
        }
        return ofStatus(failure, status.value());
    }

    static Problem parameters(List<Violation> violations) {
        return Problem.of(FaultCode.INVALID_PARAMETER, "Correct what is named and send again.", violations);
    }

    static Problem typeMismatch(TypeMismatchException failure) {
        String name = failure instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(failure.getPropertyName());
        return parameters(List.of(new Violation(name, ExpectedForm.of(failure.getRequiredType()))));
    }

    private static Problem ofStatus(Exception failure, int status) {
        return status == 500 ? InternalFaults.record(failure) : StatusProblems.of(status);
    }

    private static String list(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
